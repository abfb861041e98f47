import math

import matplotlib.pyplot as plt
import torch

from _figures import SOFT, plot

x = torch.linspace(-math.pi, math.pi, 2000)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)])
best = torch.linalg.lstsq(powers.T, y[:, None]).solution[:, 0]
floor = (best @ powers - y).pow(2).sum().item()
marks = [*range(0, 40, 2), *range(40, 2001, 40)]
ax = plot(5.4, 3)
for seed, style in zip((0, 1, 2), ("-", "--", ":")):
    torch.manual_seed(seed)
    weights = torch.randn(4, requires_grad=True)
    losses = []
    for _ in range(2001):
        loss = (weights @ powers - y).pow(2).sum()
        losses.append(loss.item())
        loss.backward()
        with torch.no_grad():
            weights -= 1e-6 * weights.grad
            weights.grad = None
    ax.plot(marks, [losses[i] for i in marks], style,
            label=f"${seed}$")
ax.axhline(floor, color=SOFT, lw=1)
ax.set(yscale="log", xlabel="step", ylabel="loss.item()")
ax.legend()
plt.show()
