import math

import matplotlib.pyplot as plt
import torch

from _figures import INK, plot

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)])
torch.manual_seed(0)
weights = torch.randn(4, requires_grad=True)
at = torch.linspace(0, 1999, 51).round().long()
fits = {}
for step in range(2001):
    y_pred = weights @ powers
    if step in (0, 100, 2000):
        fits[step] = y_pred.detach()[at]
    (y_pred - y).pow(2).sum().backward()
    with torch.no_grad():
        weights -= 1e-6 * weights.grad
        weights.grad = None

ax = plot(5.4, 3.4)
ax.plot(x[at], y[at], color=INK, lw=4, alpha=0.25,
        label=r"$\sin x$")
for (step, fit), style in zip(fits.items(), (":", "--", "-")):
    ax.plot(x[at], fit, style, label=f"${step}$")
ax.set(xlabel="$x$", ylabel="$y$", ylim=(-3, 3))
ax.legend()
plt.show()
