import torch
from torch import nn

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0])
p = nn.Parameter(torch.tensor([5.0]))
print(x)
print(y)
print(x.requires_grad, y.requires_grad, p.requires_grad)
print((x * y).requires_grad, (y + 1).requires_grad)

y.requires_grad_()
print(y)

for tensor in nn.Linear(2, 1).parameters():
    print(type(tensor).__name__, tensor.requires_grad)
