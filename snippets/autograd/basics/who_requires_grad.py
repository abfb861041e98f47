import torch
from torch import nn

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0])
p = nn.Parameter(torch.tensor([5.0]))
print("x:", x.requires_grad)
print("y:", y.requires_grad)
print("p:", p.requires_grad)
print("x * y:", (x * y).requires_grad)
print("y + 1:", (y + 1).requires_grad)

y.requires_grad_()
print("y now:", y)

for name, parameter in nn.Linear(2, 1).named_parameters():
    print(name, type(parameter).__name__, parameter.requires_grad)
