import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(3, 4), nn.Linear(4, 2)
x = torch.randn(5, 3)

weight = second.weight @ first.weight
bias = first.bias @ second.weight.T + second.bias
one = x @ weight.T + bias
print("weight:", tuple(weight.shape), "bias:", tuple(bias.shape))

two = second(first(x))
print("two layers:", torch.allclose(two, one, atol=1e-6))
bent = second(first(x).relu())
print("with relu between:", torch.allclose(bent, one, atol=1e-6))
