import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

warnings.simplefilter("always")
for first in ("optimizer", "scheduler"):
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = ExponentialLR(optimizer, gamma=0.1)
    with warnings.catch_warnings(record=True) as caught:
        for epoch in range(3):
            if first == "scheduler":
                scheduler.step()
            lr = optimizer.param_groups[0]["lr"]
            print(f"first: {first} used: {lr:.3f}")
            optimizer.step()
            if first == "optimizer":
                scheduler.step()
    for warning in caught:
        print(str(warning.message).partition(" In PyTorch")[0])
