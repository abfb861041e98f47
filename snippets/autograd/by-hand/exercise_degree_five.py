import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
for degree in (3, 5):
    powers = torch.stack([x**k for k in range(degree + 1)])
    curvature = torch.linalg.eigvalsh(2 * powers @ powers.T).max()
    best = torch.linalg.lstsq(powers.T, y[:, None]).solution[:, 0]

    weights = torch.zeros(degree + 1, dtype=torch.float64,
                          requires_grad=True)
    for _ in range(2000):
        loss = (weights @ powers - y).pow(2).sum()
        loss.backward()
        with torch.no_grad():
            weights -= weights.grad / curvature
            weights.grad = None
    least = (best @ powers - y).pow(2).sum()
    print(f"degree {degree}: learning rate {1 / curvature:.2e},",
          f"trained {loss:.3f}, least {least:.3f}")
