import warnings

import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, TINTS, arrow, board, cells, write

warnings.simplefilter("ignore")
ax = board(11.4, 11.3)


def slot(x, y, read, tint):
    try:
        value = read()
    except RuntimeError:
        value = None
    if value is not None:
        cells(ax, [[f"{value.item():g}"]], x, y, tint)
    else:
        ax.add_patch(plt.Rectangle((x, y), 1, 1, fc="none", ec=SOFT,
                                   lw=0.9, ls="--"))


for i, text in enumerate(["z.backward()",
                          "z.backward(retain_graph=True)",
                          "y.retain_grad(); z.backward()"]):
    w = torch.tensor(3.0, requires_grad=True)
    y = w**2
    z = 10 * y
    exec(text)
    top = 0.2 + 3.7 * i
    write(ax, 0.2, top + 0.3, text, ha="left", family="monospace",
          fontsize=10, color=LINES[0])
    for x, name, t in [(0.2, "w", w), (6.2, "y", y), (10.2, "z", z)]:
        write(ax, x + 0.5, top + 1.0, f"${name}$", fontsize=12)
        cells(ax, [[f"{t.item():g}"]], x, top + 1.35,
              TINTS[4] if t.is_leaf else TINTS[0])
    arrow(ax, (1.3, top + 1.85), (1.9, top + 1.85))
    ax.add_patch(plt.Rectangle((2.0, top + 1.35), 3.4, 1, fc=TINTS[6],
                               ec=INK, lw=0.9))
    write(ax, 3.7, top + 1.85, "PowBackward0", fontsize=10)
    arrow(ax, (5.5, top + 1.85), (6.1, top + 1.85))
    arrow(ax, (7.3, top + 1.85), (10.1, top + 1.85))
    write(ax, 3.05, top + 2.95, "$w$", fontsize=12)
    slot(3.4, top + 2.45, lambda: y.grad_fn._saved_self, TINTS[6])
    slot(6.2, top + 2.45, lambda: y.grad, TINTS[1])
    write(ax, 7.35, top + 2.95, ".grad", ha="left", fontsize=10)
plt.show()
