import torch
from torch import nn

for unscale in (True, False):
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scaler = torch.amp.GradScaler("cpu")
    scaler.scale(3 * weight.sum()).backward()
    if unscale:
        scaler.unscale_(optimizer)
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    scaler.step(optimizer)
    print(f"unscale_ {unscale}: norm {norm.item():.0f},",
          f"moved {1 - weight.item():.4f}")
