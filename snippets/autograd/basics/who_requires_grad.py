import torch
from torch import nn

x = torch.tensor([3.0], requires_grad=True)
y = torch.tensor([4.0])
p = nn.Parameter(torch.tensor([5.0]))
print(x)
print(y)
print(p.requires_grad)

print((x * y).requires_grad, (y + 1).requires_grad)

y.requires_grad_()
print(y)
