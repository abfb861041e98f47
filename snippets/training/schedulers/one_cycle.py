import math

import torch
from torch.optim.lr_scheduler import OneCycleLR


def cosine(start, end, part):
    return end + (start - end) * (1 + math.cos(math.pi * part)) / 2


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=5.0, momentum=0.9)
scheduler = OneCycleLR(optimizer, max_lr=1.0, pct_start=0.5,
                       total_steps=6)
group = optimizer.param_groups[0]
for t in range(6):
    formula = cosine(1 / 25, 1, t / 2)
    if t > 2:
        formula = cosine(1, 1 / 25 / 10000, (t - 2) / 3)
    print(f"lr: {group['lr']:.4f} formula: {formula:.4f}",
          f"momentum: {group['momentum']:.4f}")
    optimizer.step()
    scheduler.step()
try:
    scheduler.step()
except ValueError as error:
    print(error)
