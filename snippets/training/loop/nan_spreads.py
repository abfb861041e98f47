import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(32, 4), torch.arange(32) % 3
x[5, 2] = float("nan")

loss = F.cross_entropy(model(x), y)
loss.backward()
nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
optimizer.step()

print("loss:", loss.item())
numbers = torch.cat([p.flatten() for p in model.parameters()])
print("parameters:", len(numbers))
print("nan:", numbers.isnan().sum().item())
