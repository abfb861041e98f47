import torch
from torch.optim.lr_scheduler import StepLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scheduler = StepLR(optimizer, step_size=2, gamma=0.1)

for epoch in range(5):
    lr = optimizer.param_groups[0]["lr"]
    print(f"epoch: {epoch} lr: {lr:.4f}")
    optimizer.step()
    scheduler.step()
