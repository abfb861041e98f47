import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, write

x = torch.linspace(-0.5, 3.5, 81)
pieces = [torch.relu(x), -2 * torch.relu(x - 1), 2 * torch.relu(x - 2)]
names = ["relu(x)", "-2 * relu(x - 1)", "2 * relu(x - 2)"]
fig, (left, right) = plt.subplots(
    1, 2, figsize=(6.4, 3), sharey=True, layout="constrained")
styles = ["-", "--", "-."]
heights = [(2.0, 2.55), (2.05, -2.9), (2.35, 1.0)]
for piece, name, color, style, (a, b) in zip(
        pieces, names, LINES, styles, heights):
    left.plot(x, piece, style, color=color)
    write(left, a, b, name, color=color, family="monospace", size=9,
          ha="right")
right.plot(x, sum(pieces), color=INK)
dots = torch.arange(4.0)
right.plot(dots, dots % 2, "o", color=INK, ms=5)
right.plot(x, x - 2, ":", color=SOFT)
for ax in (left, right):
    ax.set(xlabel="$x$", xticks=range(4), ylim=(-5.2, 3.8))
plt.show()
