import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
a, b, c, d = (torch.zeros((), requires_grad=True) for _ in range(4))


def loss():
    y_pred = a + b * x + c * x**2 + d * x**3
    return (y_pred - y).pow(2).sum()


before = loss()
before.backward()
print(f"b.grad = {b.grad.item():.4f}")
print(f"d.grad = {d.grad.item():.4f}")

with torch.no_grad():
    for p in (a, b, c, d):
        p -= 1e-6 * p.grad
print(f"b = {b.item():.4f}, d = {d.item():.4f}")
print(f"{before.item():.4f} -> {loss().item():.4f}")
