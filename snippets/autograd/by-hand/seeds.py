import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)])


def fit(seed):
    torch.manual_seed(seed)
    weights = torch.randn(4, requires_grad=True)
    for _ in range(2000):
        loss = (weights @ powers - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            weights -= 1e-6 * weights.grad
            weights.grad = None
    return round(loss.item(), 4)


print("seeds 0, 1, 2:", fit(0), fit(1), fit(2))
print("seed 0 again:", fit(0))
