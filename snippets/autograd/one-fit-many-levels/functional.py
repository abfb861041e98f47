import math

import torch
from torch.func import grad, vmap

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def loss(w):
    return (X @ w - y).pow(2).sum()


def descend(w, gradient):
    for _ in range(2000):
        w = w - 1e-6 * gradient(w)
    return w


start = torch.ones(4, dtype=torch.float64)
w = descend(start, lambda w: 2 * (X.T @ (X @ w - y)))
print("grad(loss) same as the formula:",
      torch.allclose(descend(start, grad(loss)), w))

starts = torch.stack([start, 0 * start, -start])
together = descend(starts, vmap(grad(loss)))
print("first of three starts still the same:",
      torch.allclose(together[0], w))
for w in together:
    print(f"loss {loss(w):.4f}")
