import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(300, 200)
bound = 1 / 300**0.5
torch.manual_seed(0)
weight = torch.empty(200, 300).uniform_(-bound, bound)
bias = torch.empty(200).uniform_(-bound, bound)
print("weight:", torch.allclose(layer.weight, weight))
print("bias:  ", torch.allclose(layer.bias, bias))

for has_bias in (False, True):
    h = torch.randn(64, 256)
    for _ in range(20):
        h = nn.Linear(256, 256, bias=has_bias)(h).relu()
    size, spread = h.square().mean().sqrt(), h.std(dim=0).mean()
    print(f"bias={has_bias}: size {size:.2f}, spread {spread:.2f}")
