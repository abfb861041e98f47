import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
b = torch.zeros((), requires_grad=True)
errors = (b * x - torch.sin(x)).pow(2)
loss = errors.sum()
row = loss.reshape(1)
print(loss.shape, loss.ndim, loss.item())
print(row.shape, row.ndim, row.item())

try:
    errors.backward()
except RuntimeError as error:
    print(error)
row.backward()
print(f"{b.grad.item():.4f}")
