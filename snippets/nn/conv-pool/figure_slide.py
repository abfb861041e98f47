import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

from _figures import INK, TINTS, arrow, board, cells, write

image = torch.tensor([[1, 1, 5, 5, 5], [1, 1, 5, 5, 5],
                      [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]])
kernel = torch.tensor([[-1, 1], [-1, 1]])
output = F.conv2d(image[None, None].float(),
                  kernel[None, None].float())[0, 0].int()
ax = board(12.6, 5.9)


def patch(i, j):
    if i in (0, 1) and j in (1, 2):
        return TINTS[0]
    if i in (2, 3) and j in (3, 4):
        return TINTS[4]


def cell(i, j):
    return {(0, 1): TINTS[0], (2, 3): TINTS[4]}.get((i, j))


cells(ax, image, 0.3, 0.9, patch)
for x, y in ((1.3, 0.9), (3.3, 2.9)):
    ax.add_patch(plt.Rectangle((x, y), 2, 2, fc="none", ec=INK, lw=2.2))
cells(ax, kernel, 5.9, 1.9, TINTS[6])
cells(ax, output, 8.5, 1.4, cell)
for x, name in ((2.8, "image"), (6.9, "kernel"), (10.5, "output")):
    write(ax, x, 0.4, name, family="monospace")
arrow(ax, (5.36, 2.9), (5.84, 2.9))
arrow(ax, (7.96, 2.9), (8.44, 2.9))
write(ax, 0.3, 5.45, r"$1\cdot(-1) + 5\cdot 1 + 1\cdot(-1) + 5\cdot 1"
      r" = 8$", ha="left")
plt.show()
