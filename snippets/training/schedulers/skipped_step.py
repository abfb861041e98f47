import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ExponentialLR(optimizer, gamma=0.1)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**100)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler.scale((1e20 * w).sum()).backward()
    scaler.step(optimizer)
    scaler.update()
    scheduler.step()
print("w:", w.item(), "warnings:", len(caught))
