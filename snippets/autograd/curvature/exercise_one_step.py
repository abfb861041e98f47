import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
X = x[:, None] ** torch.arange(8)
Q, R = torch.linalg.qr(X)

w = torch.ones(8, dtype=torch.float64)
w = w - 0.5 * 2 * (Q.T @ (Q @ w - y))
r = Q @ w - y
print(f"loss after one step: {r @ r:.5g}")

best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print("coefficients of least squares:",
      torch.allclose(torch.linalg.solve(R, w), best))
