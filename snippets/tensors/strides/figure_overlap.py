import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

row = torch.arange(1, 4)
x = torch.arange(6)
ax = board(12.2, 8.8, cell=0.42)

for left, base, result, names in [
    (0.8, row, row.expand(4, 3), ("row", "row.expand(4, 3)")),
    (5.9, x, x.unfold(0, 3, 1), ("x", "x.unfold(0, 3, 1)")),
]:
    first = base[0].item()
    cells(ax, base[None], left, 1.2, lambda i, j: TINTS[j])
    inset = (len(base) - 3) / 2
    cells(ax, result, left + inset, 3.8,
          lambda i, j: TINTS[result[i, j] - first])
    middle = left + len(base) / 2
    write(ax, middle, 0.6, names[0])
    write(ax, middle, 3.2, names[1])
    write(ax, middle, 8.3, f"stride {result.stride()}")
plt.show()
