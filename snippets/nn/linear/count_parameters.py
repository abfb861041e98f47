import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(in_features=20, out_features=30)
print(layer)
print("weight:", tuple(layer.weight.shape))
print("bias:", tuple(layer.bias.shape))
print("parameters:", sum(p.numel() for p in layer.parameters()))

bound = 1 / 20**0.5
print("weight in range:", (layer.weight.abs() <= bound).all().item())
print("bias in range:", (layer.bias.abs() <= bound).all().item())

plain = nn.Linear(20, 30, bias=False)
print(plain)
print("bias:", plain.bias)
print("parameters:", sum(p.numel() for p in plain.parameters()))
