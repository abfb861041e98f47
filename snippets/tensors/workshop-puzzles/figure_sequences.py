import matplotlib.pyplot as plt
import torch
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(15.8, 7.9, cell=0.36)


def title(x, text):
    write(ax, x, 0.5, text, family="monospace", ha="left", fontsize=10)


group, rows = [2, 0, 2], torch.tensor([[1, 10], [2, 20], [3, 30]])
title(0.3, "group_sum")
cells(ax, [[g] for g in group], 0.3, 1.2, lambda i, j: TINTS[group[i]])
cells(ax, rows, 1.5, 1.2, lambda i, j: TINTS[group[i]])
arrow(ax, (2.5, 4.25), (2.5, 4.85), color=INK)
added = torch.zeros(3, 2).long().index_add(0, torch.tensor(group), rows)
cells(ax, added, 1.5, 4.9, lambda i, j: TINTS[i] if i != 1 else None)
title(5.4, "pack(x, keep)")
x = torch.tensor([[4, 5, 6, 3], [7, 2, 8, 9]])
keep = torch.tensor([[0, 1, 1, 0], [1, 0, 1, 1]]).bool()
packed = torch.tensor([[5, 6, 0, 0], [7, 8, 9, 0]])
cells(ax, x, 5.4, 1.2, lambda i, j: TINTS[4] if keep[i, j] else None)
arrow(ax, (7.4, 3.3), (7.4, 4.1), color=INK)
cells(ax, packed, 5.4, 4.2,
      lambda i, j: TINTS[4] if packed[i, j] else None)
title(10.5, "document_mask")
blocks = [torch.ones(n, n).tril() for n in (3, 2)]
mask = torch.block_diag(*blocks)
cells(ax, [[""] * 5] * 5, 10.5, 1.2,
      lambda i, j: TINTS[6] if mask[i, j] else None)
plt.show()
