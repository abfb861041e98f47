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
torch.manual_seed(0)
nn.init.kaiming_uniform_(weight, a=5**0.5)
print("kaiming_uniform_:", torch.equal(layer.weight, weight))
print(f"std: {layer.weight.std():.3f}, {bound / 3**0.5:.3f}")
