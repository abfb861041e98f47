import torch
from torch import nn

layer = nn.Linear(3, 1)
optimizer = torch.optim.SGD([layer.bias])
inputs = torch.ones(4, 3)

layer(inputs).sum().backward()
layer.zero_grad()
print("layer:    ", layer.bias.grad, layer.weight.grad)

layer(inputs).sum().backward()
optimizer.zero_grad()
print("optimizer:", layer.bias.grad, layer.weight.grad)

layer(inputs).sum().backward()
layer.zero_grad(set_to_none=False)
print("zeros:    ", layer.bias.grad, layer.weight.grad)
