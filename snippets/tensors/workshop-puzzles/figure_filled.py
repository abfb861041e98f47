import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(12.4, 11, cell=0.36)


def title(x, y, text):
    write(ax, x, y, text, family="monospace", ha="left", fontsize=10)


title(0.3, 0.5, "pad(x, 1, 2)")
cells(ax, [["-∞", 5, 6]], 1.3, 1.2, TINTS[0])
arrow(ax, (2.8, 2.3), (2.8, 3.1), color=INK)
cells(ax, [[0, "-∞", 5, 6, 0, 0]], 0.3, 3.2,
      lambda i, j: TINTS[0] if 0 < j < 4 else None)
title(7.9, 0.5, "cumsum(x)")
x = torch.tensor([[3, 5, 2, 4]])
cells(ax, x, 7.9, 1.2, TINTS[1])
arrow(ax, (9.9, 2.3), (9.9, 3.1), color=INK)
cells(ax, x.cumsum(1), 7.9, 3.2, None)
title(0.3, 5.2, "patches(image, 2)")
image = torch.arange(16.0).view(2, 2, 4)
for channel, x in zip(image, (0.3, 5.3)):
    cells(ax, channel.long(), x, 5.9,
          lambda i, j: TINTS[3 if j < 2 else 5])
arrow(ax, (4.8, 7.3), (4.8, 8.4), color=INK)
rows = F.unfold(image[None], 2, stride=2)[0].T.long()
cells(ax, rows, 0.8, 8.5, lambda i, j: TINTS[(3, 5)[i]])
plt.show()
