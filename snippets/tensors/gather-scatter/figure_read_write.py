import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT, TINTS, arrow, board, cells, write

index = torch.tensor([[0, 2, 1, 2]])
source = torch.arange(10, 22).view(3, 4)
values = torch.tensor([[5, 6, 7, 8]])
target = torch.zeros(3, 4, dtype=torch.int64).scatter(0, index, values)
ax = board(13, 9, cell=0.46)


def code(x, y, text, **style):
    write(ax, x, y, text, family="monospace", **style)


def panel(x, title, top, bottom, names, reading):
    """A 3 × 4 table over the index over one row, joined by arrows."""
    code(x + 2, 0.5, title, fontsize=10)
    cells(ax, top, x, 1.8, lambda i, j: (
        TINTS[j] if index[0, j] == i else None))
    cells(ax, index, x, 5.5, None)
    cells(ax, bottom, x, 7.2, lambda i, j: TINTS[j])
    for i in range(3):
        write(ax, x - 0.35, 2.3 + i, i, color=SOFT, fontsize=10)
    for name, y in zip(names, (1.35, 8.65)):
        code(x + 2, y, name)
    for j, i in enumerate(index[0].tolist()):
        ends = (x + j + 0.84, 2.6 + i), (x + j + 0.84, 7.3)
        arrow(ax, *(ends if reading else ends[::-1]),
              color=LINES[0 if reading else 1], lw=1.6)


panel(0.8, "gather(0, index)", source,
      source.gather(0, index), ("source", "out"), True)
panel(8.3, "scatter_(0, index, values)", target,
      values, ("target", "values"), False)
code(6.5, 6, "index")
plt.show()
