import torch
from torch import nn

conv = nn.Conv2d(1, 6, 5)
optimizer = torch.optim.SGD([conv.bias])
images = torch.ones(1, 1, 28, 28)
print(conv.bias.grad)

conv(images).sum().backward()
print(conv.bias.grad)
conv.zero_grad()
print(conv.bias.grad, conv.weight.grad)

conv(images).sum().backward()
optimizer.zero_grad()
print(conv.bias.grad, conv.weight.grad.shape)

conv(images).sum().backward()
conv.zero_grad(set_to_none=False)
print(conv.bias.grad)
