import matplotlib.pyplot as plt
import torch

from _figures import LINES, plot, write


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


steps = [10.0**-k for k in range(1, 18)]
ax = plot(5.2, 3.4)
for dtype, color, style, place in (
    (torch.float64, LINES[0], "o-", (1e-12, 1e-4)),
    (torch.float32, LINES[1], "s--", (1e-9, 2e1)),
):
    x = torch.tensor(5.0, dtype=dtype)
    errors = [abs((f(x + h) - f(x - h)).item() / (2 * h) - 335)
              for h in steps]
    ax.loglog(steps, errors, style, color=color, ms=4)
    write(ax, *place, str(dtype).removeprefix("torch."), color=color,
          family="monospace", fontsize=10.5)
ax.set(xlabel="$h$", xticks=[1e-17, 1e-13, 1e-9, 1e-5, 1e-1])
ax.minorticks_off()
plt.show()
