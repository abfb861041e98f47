import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
b = torch.zeros((), requires_grad=True)
errors = (b * x - torch.sin(x)).pow(2)
loss = errors.sum()
print(loss.shape, loss.ndim)
print(loss.item())

try:
    errors.backward()
except RuntimeError as error:
    print(error)
