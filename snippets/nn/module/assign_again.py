import torch
from torch import nn

layer = nn.Linear(2, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)


def known():
    held = optimizer.param_groups[0]["params"]
    return any(tensor is layer.weight for tensor in held)


try:
    layer.weight = torch.zeros(1, 2)
except TypeError as error:
    print("tensor:", error)

with torch.no_grad():
    layer.weight.zero_()
print("zero_():", layer.weight.tolist(), "optimizer has it:", known())

layer.weight = nn.Parameter(torch.zeros(1, 2))
print("new:", layer.weight.tolist(), "optimizer has it:", known())
