import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

from _figures import INK, SOFT, TINTS, arrow, board, cells, write

image = torch.tensor([[1, 1, 5, 5, 5], [1, 1, 5, 5, 5],
                      [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]])
kernel = torch.tensor([[-1, 1], [-1, 1]])
ax = board(15.4, 18.4, 0.4)
settings = ({"padding": 1}, {"stride": 2}, {"dilation": 2})
for setting, top in zip(settings, (0.2, 7.4, 13.0)):
    output = F.conv2d(image[None, None].float(),
                      kernel[None, None].float(), **setting)[0, 0]
    (name, number), = setting.items()
    p = number if name == "padding" else 0
    s = number if name == "stride" else 1
    d = number if name == "dilation" else 1
    x, y = 0.3, top + 1
    write(ax, 0.3, top + 0.45, f"{name}={number}", ha="left",
          family="monospace")
    padded = F.pad(image, (p, p, p, p))
    last_row, last_column = (output.shape[0] - 1, output.shape[1] - 1)
    first = [(a * d, b * d) for a in (0, 1) for b in (0, 1)]
    final = [(last_row * s + a, last_column * s + b) for a, b in first]

    def tint(i, j):
        if (i, j) in first:
            return TINTS[0]
        return TINTS[4] if (i, j) in final else None

    def corner(i, j):
        if (i, j) == (0, 0):
            return TINTS[0]
        return TINTS[4] if (i, j) == (last_row, last_column) else None

    cells(ax, padded, x, y, tint)
    ax.add_patch(plt.Rectangle((x + p, y + p), 5, 4, fc="none", ec=INK,
                               lw=2))
    right = 9.0
    middle = y + padded.shape[0] / 2
    arrow(ax, (7.5, middle), (8.7, middle))
    cells(ax, output.int(), right, middle - output.shape[0] / 2, corner)
    rows, columns = output.shape
    write(ax, right, middle + rows / 2 + 0.45, f"({rows}, {columns})",
          ha="left", family="monospace", fontsize=9, color=SOFT)
plt.show()
