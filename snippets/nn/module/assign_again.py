import torch
from torch import nn

layer = nn.Linear(2, 1)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
held = optimizer.param_groups[0]["params"][0]

try:
    layer.weight = torch.zeros(1, 2)
except TypeError as error:
    print("tensor:", error)

with torch.no_grad():
    layer.weight.zero_()
print("zero_():", layer.weight.tolist(), "held:", layer.weight is held)

layer.weight = nn.Parameter(torch.zeros(1, 2))
print("new:", layer.weight.tolist(), "held:", layer.weight is held)
