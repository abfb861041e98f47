import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(6)], dim=1), torch.sin(x)
steepest = torch.linalg.eigvalsh(2 * X.T @ X)[-1]
best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print(f"floor: {(X @ best - y).pow(2).sum():.4g}")

for rate in (1e-6, 1 / steepest.item()):
    print(f"rate {rate:.3e}: rate * steepest {rate * steepest:.1f}")
    w = torch.zeros(6, dtype=torch.float64)
    for step in range(2001):
        r = X @ w - y
        if step in (0, 10, 200, 1000, 1900, 2000):
            print(f"  step {step:4}: loss {r @ r:.4g}")
        w = w - rate * 2 * (X.T @ r)
