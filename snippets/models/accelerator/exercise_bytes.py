import torch
from torch import nn

model = nn.Sequential(*[nn.Linear(1024, 1024) for _ in range(8)])
optimizer = torch.optim.Adam(model.parameters())
model(torch.ones(1, 1024)).sum().backward()
optimizer.step()

weights = sum(p.nbytes for p in model.parameters())
gradients = sum(p.grad.nbytes for p in model.parameters())
moments = sum(s["exp_avg"].nbytes + s["exp_avg_sq"].nbytes
              for s in optimizer.state.values())
print("all / weights:", (weights + gradients + moments) / weights)
