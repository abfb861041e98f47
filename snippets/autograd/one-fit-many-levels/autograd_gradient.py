import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def by_formula(w):
    return 2 * (X.T @ (X @ w - y))


def by_autograd(w):
    w = w.clone().requires_grad_()
    (X @ w - y).pow(2).sum().backward()
    return w.grad


def descend(gradient):
    w = torch.ones(4, dtype=torch.float64)
    for _ in range(2000):
        w = w - 1e-6 * gradient(w)
    return w


start = torch.ones(4, dtype=torch.float64)
print(by_formula(start))
print("first gradient equal:",
      torch.equal(by_formula(start), by_autograd(start)))
print("after 2000 steps equal:",
      torch.equal(descend(by_formula), descend(by_autograd)))
