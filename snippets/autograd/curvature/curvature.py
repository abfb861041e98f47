import math

import torch
from torch.func import grad, jacrev

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


def loss(w):
    return (X @ w - y).pow(2).sum()


start = torch.ones(4, dtype=torch.float64)
H = jacrev(grad(loss))(start)
print(torch.allclose(H, 2 * X.T @ X),
      torch.allclose(H, jacrev(grad(loss))(0 * start)))

curvatures = torch.linalg.eigvalsh(H)
for c in curvatures:
    print(f"{c:10.1f} {1 - 1e-6 * c:.4f} {(1 - 1e-6 * c)**2000:.4f}")
print(f"{curvatures[-1] / curvatures[0]:.1f}")
