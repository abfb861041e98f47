import numpy as np
import torch


def descend(X, y, w):
    for _ in range(2000):
        w = w - 1e-6 * 2 * (X.T @ (X @ w - y))
    return w


x = np.linspace(-np.pi, np.pi, 2000)
X, y = np.stack([x**k for k in range(4)], axis=1), np.sin(x)
w_numpy = descend(X, y, np.ones(4))

X, y = torch.from_numpy(X), torch.from_numpy(y)
w_torch = descend(X, y, torch.ones(4, dtype=torch.float64))

print("result:", type(w_torch).__name__, w_torch.dtype)
print("same as NumPy, except for rounding:",
      torch.allclose(w_torch, torch.from_numpy(w_numpy)))
