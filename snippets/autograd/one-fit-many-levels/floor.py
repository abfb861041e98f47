import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
for degree in (3, 5, 7):
    X = torch.stack([x**k for k in range(degree + 1)], dim=1)
    best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
    r = X @ best - y
    gradient = 2 * X.T @ r
    print(f"degree {degree}: loss {r @ r:.5g},",
          f"largest residual {r.abs().max():.4f},",
          "gradient 0:",
          torch.allclose(gradient, 0 * gradient, atol=1e-6))
