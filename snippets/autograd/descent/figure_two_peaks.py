import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, write


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


def climb(start):
    x = torch.tensor(start)
    for _ in range(300):
        q = x.clone().requires_grad_()
        f(q).backward()
        x = x + 0.002 * q.grad
    return x.item()


axes = plt.subplots(1, 2, figsize=(5.8, 2.9), layout="constrained")[1]
for ax, low, high in zip(axes, (-3.2, -2), (10.8, 1.6)):
    x = torch.linspace(low, high, 141)
    ax.plot(x, f(x), color=INK, lw=1.2)
    for start, color in ((1.0, LINES[0]), (0.0, LINES[1])):
        way = torch.linspace(start, climb(start), 81)
        ax.plot(way, f(way), color=color, lw=3)
        ax.plot(start, f(start), "o", color=color)
    ax.set(xlabel="$x$", xlim=(low, high))
write(axes[1], 1.12, f(1) - 1, "$1.0$", ha="left", va="top",
      color=LINES[0])
write(axes[1], -0.12, f(0) - 1, "$0.0$", ha="right", va="top",
      color=LINES[1])
axes[0].set(ylabel="$y$", ylim=(-500, 1750))
axes[1].set(ylim=(-30, 30))
plt.show()
