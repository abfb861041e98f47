import math

import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, SOFT

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)


def best(degree):
    X = x[:, None] ** torch.arange(degree + 1)
    return X @ torch.linalg.lstsq(X, y[:, None]).solution[:, 0]


X = x[:, None] ** torch.arange(4)
w = torch.ones(4, dtype=torch.float64)
for _ in range(2000):
    w = w - 1e-6 * 2 * (X.T @ (X @ w - y))
curves = [(X @ w, "--", r"$3,\ 2000$", LINES[1]),
          (best(3), "-", "$3$", LINES[0]),
          (best(5), ":", "$5$", LINES[2])]

at = torch.linspace(0, 1999, 101).round().long()
fig, (top, bottom) = plt.subplots(
    2, figsize=(5.4, 5), sharex=True, layout="constrained")
top.plot(x[at], y[at], color=INK, lw=5, alpha=0.2,
         label=r"$\sin x$")
bottom.axhline(0, color=SOFT, lw=0.8)
for curve, style, label, color in curves:
    top.plot(x[at], curve[at], style, label=label, color=color)
    bottom.plot(x[at], (curve - y)[at], style, color=color)
top.set(ylabel="$y$")
bottom.set(xlabel="$x$", ylabel="$Xw - y$")
top.legend(loc="lower right")
plt.show()
