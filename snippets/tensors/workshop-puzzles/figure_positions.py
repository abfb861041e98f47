import matplotlib.pyplot as plt
import torch
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(15.4, 6.4, cell=0.36)


def coloured(rows, x, y, seen=None):
    """A table in which equal numbers have equal colours."""
    cells(ax, rows, x, y, lambda i, j: TINTS[int(rows[i, j]) % 5] if (
        seen is None or rows[i, j] in seen) else None)


def panel(x, title, before, after, y, seen=None):
    write(ax, x, 0.5, title, family="monospace", ha="left", fontsize=10)
    coloured(before, x, 1.2, seen)
    middle = x + after.shape[1] / 2
    arrow(ax, (middle, y - 0.9), (middle, y - 0.1), color=INK)
    coloured(after, x, y)


x = torch.arange(12).view(3, 4)
panel(0.3, "diagonal(x)", x, x.diagonal()[None], 5.2, x.diagonal())
x = torch.arange(10, 14)
panel(5.3, "roll(x, 1)", x[None], x.roll(1)[None], 3.2)
x = torch.arange(10, 15)
panel(10.2, "windows(x, 3)", x[None], x.unfold(0, 3, 1), 3.2)
plt.show()
