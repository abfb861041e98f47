import math

import torch

torch.manual_seed(0)
kind = {"dtype": torch.float32, "device": "cpu"}
x = torch.linspace(-math.pi, math.pi, 2000, **kind)
y = torch.sin(x)
a, b, c, d = (torch.randn((), **kind, requires_grad=True)
              for _ in range(4))

learning_rate = 1e-6
for step in range(1, 2001):
    y_pred = a + b * x + c * x**2 + d * x**3
    loss = (y_pred - y).pow(2).sum()
    loss.backward()
    with torch.no_grad():
        for p in (a, b, c, d):
            p -= learning_rate * p.grad
            p.grad = None
    if step % 100 == 0:
        print(f"{step:4} {loss.item():10.4f}")

numbers = [f"{p.item():.4f}" for p in (a, b, c, d)]
print("Result: y = {} + {} x + {} x^2 + {} x^3".format(*numbers))
