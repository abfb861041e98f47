import matplotlib.pyplot as plt
import torch
from _figures import TINTS, board, cells, write

ax = board(14.8, 5.8, cell=0.36)


def title(x, text):
    write(ax, x, 0.5, text, family="monospace", ha="left", fontsize=10)


def table(x, name, left, top, values):
    """A table with its inputs at the left and at the top."""
    title(x, name)
    cells(ax, [[a] for a in left], x, 2.6, TINTS[0])
    cells(ax, [top], x + 1.3, 1.3, TINTS[4])
    cells(ax, values, x + 1.3, 2.6, None)


a, b = torch.tensor([1, 2, 3]), torch.tensor([1, 10])
title(0.3, "ones(4)")
cells(ax, [[1, 1, 1, 1]], 0.3, 1.3, None)
table(5.8, "outer(a, b)", a.tolist(), b.tolist(), torch.outer(a, b))
squares = [[9, 16, 18], [16, 9, 1]]
table(10.2, "distances(a, b)", ["0,0", "3,4"], ["3,0", "0,4", "3,3"],
      squares)
plt.show()
