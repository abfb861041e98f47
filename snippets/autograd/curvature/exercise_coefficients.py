import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
k = torch.arange(4, dtype=torch.float64)
F = (x[:, None] / math.pi) ** k

w = torch.zeros(4, dtype=torch.float64)
for _ in range(2000):
    w = w - 2e-4 * 2 * (F.T @ (F @ w - y))
coefficients = w / math.pi**k

X = x[:, None] ** k
best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print([round(c, 4) + 0.0 for c in w.tolist()])
print([round(c, 4) + 0.0 for c in coefficients.tolist()])
print(torch.allclose(coefficients, best))
print(torch.allclose(F @ w, X @ coefficients))
