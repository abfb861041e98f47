import torch
from torch import nn

torch.manual_seed(0)
layer, norm = nn.Linear(3, 2), nn.BatchNorm1d(2)
x = torch.randn(8, 3)
before = norm(layer(x))

with torch.no_grad():
    layer.bias += 100
after = norm(layer(x))
print("same with bias + 100:",
      torch.allclose(before, after, atol=1e-3))
