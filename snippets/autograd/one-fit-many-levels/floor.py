import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
for degree in (3, 5, 7):
    X = torch.stack([x**k for k in range(degree + 1)], dim=1)
    best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
    r = X @ best - y
    print(degree, f"{r @ r:.5g}  {r.abs().max():.4f}", end="  ")
    print(torch.allclose(X.T @ r, torch.zeros(degree + 1).double(),
                         atol=1e-6))
