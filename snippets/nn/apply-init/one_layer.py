import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(500, 1000)
layer = nn.Linear(1000, 1000, bias=False)
for factor in (1, 2, 4):
    nn.init.normal_(layer.weight, std=(factor / 1000) ** 0.5)
    y = layer(x).relu()
    ratio = y.square().mean() / x.square().mean()
    print(f"variance {factor}/1000: times {ratio:.1f}")
