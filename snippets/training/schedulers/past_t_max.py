import torch
from torch.optim.lr_scheduler import CosineAnnealingLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = CosineAnnealingLR(optimizer, T_max=4)
rates = []
for t in range(10):
    rates.append(f"{scheduler.get_last_lr()[0]:.2f}")
    optimizer.step()
    scheduler.step()
print("lr:", *rates)
