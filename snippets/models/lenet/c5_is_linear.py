import torch
from torch import nn

torch.manual_seed(0)
convolution = nn.Conv2d(16, 120, 5)
linear = nn.Linear(400, 120)
with torch.no_grad():
    linear.weight.copy_(convolution.weight.flatten(1))
    linear.bias.copy_(convolution.bias)

x = torch.rand(2, 16, 5, 5)
print(convolution(x).shape, linear(x.flatten(1)).shape)
print(torch.allclose(convolution(x).flatten(1),
                     linear(x.flatten(1)), atol=1e-6))
