import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def descend(reduce, rate):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    for _ in range(2000):
        reduce((X @ w - y).pow(2)).backward()
        with torch.no_grad():
            w -= rate * w.grad
        w.grad = None
    return w.detach()


w = descend(torch.sum, 1e-6)
print("mean, 2e-3:",
      torch.allclose(descend(torch.mean, 1e-6 * 2000), w))
print("mean, 1e-6:", torch.allclose(descend(torch.mean, 1e-6), w))
