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
