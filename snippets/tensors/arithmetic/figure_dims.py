import matplotlib.pyplot as plt
import torch
from _figures import TINTS, arrow, board, cells, write

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
ax = board(9.3, 5.2)

for left, dim in [(0.3, 0), (4.1, 1)]:
    write(ax, left + 1.5, 0.5, f"x.sum(dim={dim})", family="monospace")
    line = (lambda i, j: TINTS[j]) if dim == 0 else (
        lambda i, j: TINTS[4 + i])
    cells(ax, x, left, 1.1, line)
    if dim == 0:
        cells(ax, [x.sum(0).tolist()], left, 4.0, line)
        for j in range(3):
            arrow(ax, (left + j + 0.5, 3.15), (left + j + 0.5, 3.92))
    else:
        cells(ax, x.sum(1, keepdim=True), left + 3.9, 1.1, line)
        for i in range(2):
            arrow(ax, (left + 3.05, i + 1.6), (left + 3.82, i + 1.6))
plt.show()
