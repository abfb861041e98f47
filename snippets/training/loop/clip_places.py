import torch
from torch import nn


def moved(place):
    w = nn.Parameter(torch.zeros(2))
    optimizer = torch.optim.SGD([w], lr=1.0)

    def clip(here):
        if here == place:
            norm = nn.utils.clip_grad_norm_([w], max_norm=1.0)
            print(here + ", norm before:", norm.item())

    clip("before backward")
    (w * torch.tensor([30.0, 40.0])).sum().backward()
    clip("after backward")
    optimizer.step()
    clip("after step")
    return w.data


for place in ("before backward", "after backward", "after step"):
    print("  moved to:", moved(place))
