import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
a = torch.zeros((), requires_grad=True)
b = torch.zeros((), requires_grad=True)
c = torch.zeros((), requires_grad=True)
d = torch.zeros((), requires_grad=True)

y_pred = a + b * x + c * x**2 + d * x**3
loss = (y_pred - y).pow(2).sum()
loss.backward()
print(f"loss: {loss.item():.4f}")
print(f"b.grad: {b.grad.item():.4f}")
print(f"d.grad: {d.grad.item():.4f}")
by_formula = (2 * (y_pred - y) * x).sum()
print(f"b by formula: {by_formula.item():.4f}")

with torch.no_grad():
    for p in (a, b, c, d):
        p -= 1e-6 * p.grad
    y_pred = a + b * x + c * x**2 + d * x**3
    loss = (y_pred - y).pow(2).sum()
print(f"b: {b.item():.4f}, d: {d.item():.4f}")
print(f"loss: {loss.item():.4f}")
