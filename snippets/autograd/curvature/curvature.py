import math

import torch
from torch.func import grad, jacrev

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def loss(w):
    return (X @ w - y).pow(2).sum()


start = torch.ones(4, dtype=torch.float64)
H = jacrev(grad(loss))(start)
print("H is 2 * X.T @ X:", torch.allclose(H, 2 * X.T @ X))
print("same at another point:",
      torch.allclose(H, jacrev(grad(loss))(0 * start)))

curvatures = torch.linalg.eigvalsh(H)
for c in curvatures:
    left = 1 - 1e-6 * c
    print(f"curvature {c:8.1f}: left after 1 step {left:.4f},",
          f"after 2000 {left**2000:.4f}")
print(f"condition number: {curvatures[-1] / curvatures[0]:.1f}")
