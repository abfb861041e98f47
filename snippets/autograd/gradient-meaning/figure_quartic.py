import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, plot, write


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


x = torch.tensor(5.0, requires_grad=True)
y = f(x)
y.backward()
slope, height = x.grad.item(), y.item()

ax = plot(5.4, 3.6)
curve = torch.linspace(-3.2, 10.8, 141)
ax.plot(curve, f(curve), color=INK)
ends = torch.tensor([2.4, 7.8])
ax.plot(ends, height + slope * (ends - 5), color=LINES[1])
ax.plot([5, 7, 7], [height, height, height + 2 * slope], "--",
        color=SOFT, lw=1.2)
ax.plot(5, height, "o", color=LINES[1])
write(ax, 6, height - 60, "$2$", va="top")
write(ax, 7.15, height + slope, f"${2 * slope:.0f}$", ha="left")
write(ax, 4.7, height + 60, f"$(5, {height:.0f})$", ha="right")
write(ax, 6.9, 1640, f"$y = {slope:.0f}x - {5 * slope - height:.0f}$",
      ha="right")
ax.set(xlabel="$x$", ylabel="$y$", ylim=(-500, 1750))
plt.show()
