import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, plot, write


def f(x):
    return x**2


h = 1.5
ax = plot(5.2, 3.6)
x = torch.linspace(0.7, 5.2, 91)
ax.plot(x, f(x), color=INK)
ends = torch.tensor([0.7, 5.2])
for left, slope, text, style, color in (
    (3, 6, "$6$", "-", LINES[1]),
    (3, (f(3 + h) - f(3)) / h, "$6 + h$", "-.", LINES[0]),
    (3 - h, (f(3 + h) - f(3 - h)) / (2 * h), "$6$", "--", LINES[2]),
):
    heights = f(left) + slope * (ends - left)
    ax.plot(ends, heights, style, color=color)
    write(ax, 0.6, heights[0].item(), text, ha="right", color=color)
for point in (3 - h, 3, 3 + h):
    ax.plot(point, f(point), "o", color=INK, ms=5)
ax.set(xlim=(-0.2, 5.3), yticks=[], xlabel="$x$", ylabel="$y = x^2$")
ax.set_xticks([3 - h, 3, 3 + h], ["$3 - h$", "$3$", "$3 + h$"])
plt.show()
