import torch
from torch import nn


def clipped(every_part):
    w = torch.zeros(2, requires_grad=True)
    for part in ([3.0, 4.0], [1.0, 0.0]):
        (w * torch.tensor(part)).sum().backward()
        if every_part:
            nn.utils.clip_grad_norm_([w], 1.0)
    if not every_part:
        nn.utils.clip_grad_norm_([w], 1.0)
    return w.grad


print("once, at the end:", clipped(every_part=False))
print("every part:      ", clipped(every_part=True))
