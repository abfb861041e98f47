import math

import matplotlib.pyplot as plt
import torch
from _figures import plot

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
k = torch.arange(6)
X = x[:, None] ** k
marks = sorted({round(2000 ** (i / 40)) for i in range(41)})
ax = plot(5.4, 3.6)


def train(F, name, style):
    rate = 1 / torch.linalg.eigvalsh(2 * F.T @ F)[-1]
    w = torch.zeros(6, dtype=torch.float64)
    losses = []
    for step in range(1, 2001):
        w = w - rate * 2 * (F.T @ (F @ w - y))
        if step in marks:
            losses.append((F @ w - y).pow(2).sum().item())
    ax.plot(marks, losses, style, label=name,
            lw=3 if name == "Q" else 1.5)


train(X, "x**k", "-")
train((x[:, None] / math.pi) ** k, "(x/pi)**k", "--")
train(X / X.norm(dim=0), "X / norm", "-.")
train(torch.linalg.qr(X).Q, "Q", ":")
ax.set(xscale="log", yscale="log", xlabel="step", ylabel="loss",
       xlim=(1, 2000))
ax.legend(fontsize=10)
plt.show()
