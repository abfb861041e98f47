import torch
from torch import nn

layer = nn.Linear(2, 1)
given = torch.tensor([[1.0, 3.0]])
try:
    layer.weight.copy_(given)
except RuntimeError as error:
    print(error)

weight = layer.weight
with torch.no_grad():
    layer.weight.copy_(given)
    layer.bias.zero_()
    try:
        layer.weight.copy_(torch.ones(1, 3))
    except RuntimeError as error:
        print("shape:", error)
print("same parameter:", layer.weight is weight)
print("values:", layer.weight.detach())
print("output:", layer(torch.tensor([9.0, 1.0])).item())

layer.weight.data = torch.ones(1, 3)
print(layer, "weight:", tuple(layer.weight.shape))
