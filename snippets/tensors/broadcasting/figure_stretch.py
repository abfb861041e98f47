import matplotlib.pyplot as plt
import torch
from _figures import SOFT, TINTS, board, cells, write

column = torch.tensor([[10], [20], [30]])
row = torch.tensor([1, 2, 3, 4])
ax = board(11.7, 8.6, 0.5)


def ghost(x, y, rows, columns, number):
    for i in range(rows):
        for j in range(columns):
            ax.add_patch(plt.Rectangle(
                (x + j, y + i), 1, 1, fc="none", ec=SOFT, ls=":",
                lw=0.9))
            write(ax, x + j + 0.5, y + i + 0.5, number(i, j),
                  color=SOFT)


ghost(1.3, 0.2, 3, 3, lambda i, j: column[i].item())
cells(ax, column, 0.3, 0.2, lambda i, j: TINTS[i])
write(ax, 2.3, 3.75, "(3, 1)", family="monospace")
write(ax, 5.45, 1.7, "+")
ghost(6.6, 1.2, 2, 4, lambda i, j: row[j].item())
cells(ax, [row.tolist()], 6.6, 0.2, TINTS[4])
write(ax, 8.6, 3.75, "(4,)", family="monospace")
write(ax, 2.6, 6.3, "$=$")
cells(ax, column + row, 3.45, 4.8, lambda i, j: TINTS[i])
write(ax, 5.45, 8.25, "(3, 4)", family="monospace")
plt.show()
