import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, LinearLR, SequentialLR)

torch.set_default_dtype(torch.float64)
for warm_up in (False, True):
    w = torch.tensor(3.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = CosineAnnealingLR(optimizer, T_max=12)
    if warm_up:
        first = LinearLR(optimizer, start_factor=0.1, total_iters=3)
        scheduler = SequentialLR(
            optimizer, [first, scheduler], milestones=[3])
    for t in range(4):
        lr = scheduler.get_last_lr()[0]
        print(f"warm-up: {warm_up!s:5} lr: {lr:.3f} w: {w.item():.2f}")
        optimizer.zero_grad()
        (w**4).backward()
        optimizer.step()
        scheduler.step()
