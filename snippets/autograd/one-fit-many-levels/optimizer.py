import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def descend(update):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1e-6)
    for _ in range(2000):
        (X @ w - y).pow(2).sum().backward()
        update(w, optimizer)
        w.grad = None
    return w.detach()


@torch.no_grad()
def subtract(w, optimizer):
    w -= 1e-6 * w.grad


@torch.no_grad()
def add_scaled(w, optimizer):
    w.add_(w.grad, alpha=-1e-6)


def step(w, optimizer):
    optimizer.step()


print("step and subtract, except for rounding:",
      torch.allclose(descend(step), descend(subtract)))
print("step and add_scaled, to the last bit:",
      torch.equal(descend(step), descend(add_scaled)))
