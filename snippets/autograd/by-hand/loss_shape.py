import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
b = torch.zeros((), requires_grad=True)
errors = (b * x - torch.sin(x)).pow(2)
loss = errors.sum()
print("errors:", errors.shape)
print("loss:", loss.shape, loss.ndim, loss.item())

try:
    errors.backward()
except RuntimeError as error:
    print(error)
loss.reshape(1).backward()
print(f"from shape (1,): {b.grad.item():.4f}")
