import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)
steepest = torch.linalg.eigvalsh(2 * X.T @ X)[-1]
print(f"limit: {2 / steepest:.3e}")

for rate in (3.5e-6, 3.6e-6):
    w = torch.ones(4, dtype=torch.float64)
    print(f"rate {rate}: factor {1 - rate * steepest:.4f}")
    for step in range(1001):
        r = X @ w - y
        if step in (1, 10, 100, 1000):
            print(f"  step {step:4}: loss {r @ r:.1e}")
        w = w - rate * 2 * (X.T @ r)
