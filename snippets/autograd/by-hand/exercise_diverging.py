import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)])


def loss_after(steps, learning_rate):
    weights = torch.zeros(4, requires_grad=True)
    for _ in range(steps + 1):
        loss = (weights @ powers - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            weights -= learning_rate * weights.grad
            weights.grad = None
    return loss.item()


for rate in (1e-6, 2e-6, 3e-6, 4e-6, 5e-6):
    print(rate, "falls:", loss_after(100, rate) < loss_after(0, rate))

curvature = torch.linalg.eigvalsh(2 * powers @ powers.T).max()
print(f"bound: {2 / curvature.item():.2e}")
