import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, CosineAnnealingWarmRestarts)


def rates(kind, **options):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = kind(optimizer, **options)
    seen = []
    for t in range(10):
        seen.append(f"{scheduler.get_last_lr()[0]:.2f}")
        optimizer.step()
        scheduler.step()
    return " ".join(seen)


print("T_max=4:", rates(CosineAnnealingLR, T_max=4))
print("T_0=4:  ", rates(CosineAnnealingWarmRestarts, T_0=4))
