import torch
from torch import nn

layer = nn.Linear(2, 1)
try:
    layer.weight.copy_(torch.tensor([[1.0, 2.0]]))
except RuntimeError as error:
    print(error)

weight = layer.weight
with torch.no_grad():
    layer.weight.copy_(torch.tensor([[1.0, 2.0]]))
    layer.bias.zero_()
    layer.weight[0, 1] += 1
print("same parameter:", layer.weight is weight)
print("requires_grad:", layer.weight.requires_grad)
print("values:", layer.weight.detach())
print("output:", layer(torch.tensor([9.0, 1.0])).item())
