import matplotlib.pyplot as plt
import numpy as np
import torch
from _figures import INK, TINTS, board, cells

n = np.ones(3)
t = torch.from_numpy(n)
c = torch.tensor(n)
n[0] = 7
ax = board(10, 6.6)


def tag(name, top, memory, tint):
    ax.annotate(
        name, (6.5, memory), (0.4, top), ha="left", va="center",
        bbox={"boxstyle": "round,pad=0.45", "fc": tint, "ec": INK,
              "lw": 0.8},
        arrowprops={"arrowstyle": "->", "color": INK,
                    "relpos": (1, 0.5), "shrinkA": 0, "shrinkB": 0})


cells(ax, [t.tolist()], 6.6, 1.4, TINTS[0])
tag("n", 0.8, 1.7, TINTS[0])
tag("t = torch.from_numpy(n)", 3, 2.1, TINTS[0])

cells(ax, [c.tolist()], 6.6, 5, TINTS[5])
tag("c = torch.tensor(n)", 5.5, 5.5, TINTS[5])
plt.show()
