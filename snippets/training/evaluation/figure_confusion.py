import matplotlib.pyplot as plt
import torch
from _figures import LINES, TINTS, board, cells, write

labels = torch.tensor([0, 0, 0, 0, 0, 0, 1, 1, 1, 2])
answers = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1, 2, 2])
matrix = torch.bincount(labels * 3 + answers, minlength=9).view(3, 3)

ax = board(11, 5.2)
cells(ax, matrix, 2, 1,
      tint=lambda i, j: TINTS[6] if i == j else TINTS[1])
for k in range(3):
    write(ax, 2.5 + k, 0.6, k)
    write(ax, 1.6, 1.5 + k, k)
write(ax, 5.2, 0.6, "answers", ha="left", family="monospace")
write(ax, 1.2, 2.5, "labels", ha="right", family="monospace")
column, row = (3, 0.95, 1, 3.1), (1.95, 1, 3.1, 1)
for (x, y, width, height), color in zip((column, row), LINES):
    ax.add_patch(plt.Rectangle((x, y), width, height, fc="none",
                               ec=color, lw=2.5, zorder=3))
write(ax, 5.4, 1.5, "recall[0] = 5 / 6", ha="left", color=LINES[1],
      family="monospace")
write(ax, 3.5, 4.5, "precision[1] = 2 / 3", color=LINES[0],
      family="monospace")
plt.show()
