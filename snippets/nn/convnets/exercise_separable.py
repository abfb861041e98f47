import torch
from torch import nn

plain = nn.Conv2d(64, 128, 3, padding=1, bias=False)
separable = nn.Sequential(
    nn.Conv2d(64, 64, 3, padding=1, groups=64, bias=False),
    nn.Conv2d(64, 128, 1, bias=False))
x = torch.zeros(2, 64, 12, 16)
for name, model in (("plain", plain), ("separable", separable)):
    weights = sum(p.numel() for p in model.parameters())
    print(f"{name:9}", tuple(model(x).shape), "weights:", weights)
