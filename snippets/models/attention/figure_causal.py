import matplotlib.pyplot as plt
import torch

from _figures import INK, TINTS, arrow, board, cells, write

torch.manual_seed(4)
q, k = torch.randn(2, 4, 8)
mask = torch.ones(4, 4).tril().bool()
scores = q @ k.T / 8 ** 0.5
weights = scores.masked_fill(~mask, float("-inf")).softmax(1)

ax = board(16.6, 5.6)


def table(x, rows, name):
    cells(ax, rows, x, 1.4, lambda i, j: TINTS[5] if j <= i else None)
    write(ax, x + 2, 0.3, name)
    for j in range(4):
        write(ax, x + j + 0.5, 1.05, f"$k_{j}$")
        write(ax, x - 0.4, 1.9 + j, f"$q_{j}$")


table(0.9, [[f"{s:.1f}" for s in row] for row in scores.tolist()],
      "scores")
table(6.7, [[f"{s:.1f}" if j <= i else r"$-\infty$"
             for j, s in enumerate(row)]
            for i, row in enumerate(scores.tolist())], "scores + mask")
table(12.5, [[f"{w:.1f}" for w in row] for row in weights.tolist()],
      "weights")
for x in (5.1, 10.9):
    arrow(ax, (x, 3.4), (x + 0.9, 3.4), color=INK)
plt.show()
