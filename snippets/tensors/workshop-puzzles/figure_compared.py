import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(15.1, 4.5, cell=0.36)


def table(title, rows, x, y):
    """A titled table whose cells are coloured where they are not 0."""
    write(ax, x, 0.5, title, family="monospace", ha="left", fontsize=10)
    cells(ax, rows, x, y, lambda i, j: TINTS[6] if rows[i, j] else None)


label = torch.tensor([2, 0])
table("eye(3)", torch.eye(3).long(), 0.3, 1.3)
cells(ax, label[:, None], 4.2, 1.3, None)
arrow(ax, (5.3, 2.3), (5.9, 2.3), color=INK)
table("one_hot(label, 4)", F.one_hot(label, 4), 6, 1.3)
label = torch.tensor([2, 0, 2, 2])
cells(ax, [label.tolist()], 10.8, 1.3, None)
arrow(ax, (12.8, 2.4), (12.8, 3.2), color=INK)
counts = label.bincount(minlength=4)
table("bincount(label, 4)", counts[None], 10.8, 3.3)
plt.show()
