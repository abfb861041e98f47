import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR


def used(scheduler_first):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.1)
    seen = []
    for epoch in range(3):
        if scheduler_first:
            scheduler.step()
        seen.append(f"{optimizer.param_groups[0]['lr']:.3f}")
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return seen


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("optimizer first:", used(scheduler_first=False))
    print("warnings:", len(caught))
    print("scheduler first:", used(scheduler_first=True))
print(str(caught[0].message).partition(" In PyTorch")[0])
