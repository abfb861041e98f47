import torch
from torch import nn


def conv(kernel, dilation=1):
    return nn.Conv2d(1, 1, kernel, dilation=dilation, bias=False)


torch.manual_seed(0)
for name, *layers in (
        ("7x7", conv(7)), ("three 3x3", conv(3), conv(3), conv(3)),
        ("dilation 1, 2, 4", conv(3), conv(3, 2), conv(3, 4)),
        ("3x3, pool 2, 3x3", conv(3), nn.AvgPool2d(2), conv(3))):
    model = nn.Sequential(*layers)
    image = torch.zeros(1, 32, 32, requires_grad=True)
    model(image)[0, 0, 0].backward()
    width = image.grad[0].count_nonzero(dim=1).max().item()
    weights = sum(p.numel() for p in model.parameters())
    print(f"{name:16} width: {width:2}  weights: {weights}")
