import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)
curvatures = torch.linalg.eigvalsh(2 * X.T @ X)
best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]

for order in (curvatures.flip(0), curvatures):
    w = torch.ones(4, dtype=torch.float64)
    for rate in 1 / order:
        w = w - rate * 2 * (X.T @ (X @ w - y))
        loss = (X @ w - y).pow(2).sum()
        print(f"rate {rate:.2e}: loss {loss:.4g}")
    print("at the floor:", torch.allclose(w, best, atol=1e-6))
