import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

x = torch.arange(12).view(3, 4)
ax = board(9.5, 12.6)


def grid(code, column, row, tint):
    left, top = 0.3 + 5 * column, 0.9 + 4.2 * row
    write(ax, left, top - 0.4, code, ha="left", family="monospace")
    chosen = eval(code).flatten().tolist()
    cells(ax, x, left, top,
          lambda i, j: tint if x[i, j] in chosen else None)


for row, code in enumerate(["x[1]", "x[:, 1]", "x[:2, ::2]"]):
    grid(code, 0, row, TINTS[4])
for row, code in enumerate(
        ["x[x > 8]", "x[[0, 2], [1, 3]]", "x[[0, 2]][:, [1, 3]]"]):
    grid(code, 1, row, TINTS[0])
plt.show()
