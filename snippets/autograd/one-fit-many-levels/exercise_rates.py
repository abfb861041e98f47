import math

import torch
from torch.func import grad, vmap

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def loss(w):
    return (X @ w - y).pow(2).sum()


def last_loss(rate):
    w = torch.ones(4, dtype=torch.float64)
    for _ in range(2000):
        w = w - rate * grad(loss)(w)
    return loss(w)


rates = torch.tensor([1e-6, 2e-6, 3e-6, 4e-6], dtype=torch.float64)
for rate, last in zip(rates, vmap(last_loss)(rates)):
    print(f"rate {rate:.0e}: loss {last:.4f}")
