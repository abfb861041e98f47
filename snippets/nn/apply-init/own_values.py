import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(3, 3)
try:
    layer.weight.mul_(0.1)
except RuntimeError as error:
    print(error)
with torch.no_grad():
    layer.weight.mul_(0.1).fill_diagonal_(1.0)
nn.init.zeros_(layer.bias)
print("diagonal:", layer.weight.diagonal().tolist())
print("still trained:", layer.weight.requires_grad)
