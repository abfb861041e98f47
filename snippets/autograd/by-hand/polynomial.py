import math

import torch

torch.manual_seed(0)
x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
a = torch.randn((), requires_grad=True)
b = torch.randn((), requires_grad=True)
c = torch.randn((), requires_grad=True)
d = torch.randn((), requires_grad=True)

learning_rate = 1e-6
for step in range(1, 2001):
    y_pred = a + b * x + c * x**2 + d * x**3
    loss = (y_pred - y).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        for p in (a, b, c, d):
            p -= learning_rate * p.grad
            p.grad = None
    if step % 200 == 0:
        print(f"{step:4} loss: {loss.item():.4f}")

print(f"y = {a.item():.4f} + {b.item():.4f} x")
print(f"  + {c.item():.4f} x^2 + {d.item():.4f} x^3")
