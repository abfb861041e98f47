import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


axes = plt.subplots(1, 3, figsize=(5.8, 2.4), layout="constrained")[1]
for ax, d in zip(axes, (3, 1, 0.1)):
    x = torch.linspace(5 - d, 5 + d, 41, dtype=torch.float64)
    ax.plot(x, f(x), color=INK, lw=2)
    ax.plot(x, 335 * x - 879, "--", color=LINES[1])
    ax.plot(5, f(5), "o", color=LINES[1])
    ax.set(xticks=[5 - d, 5, 5 + d], yticks=[])
    ax.set_title(rf"$d = {d}$")
plt.show()
