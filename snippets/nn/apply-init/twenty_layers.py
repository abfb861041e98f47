import torch
from torch import nn


def small(weight):
    nn.init.normal_(weight, std=0.01)


def default(weight):
    pass


def kaiming(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


def large(weight):
    nn.init.normal_(weight, std=0.5)


torch.manual_seed(0)
x = torch.randn(64, 256)
print("layer  ", "     1      5     10     20")
for start in (small, default, kaiming, large):
    h, sizes = x, []
    for _ in range(20):
        layer = nn.Linear(256, 256, bias=False)
        start(layer.weight)
        h = layer(h).relu()
        sizes.append(h.std().item())
    shown = "  ".join(f"{sizes[i]:.0e}" for i in (0, 4, 9, 19))
    print(f"{start.__name__:8}", shown)
