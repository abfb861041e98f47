import matplotlib.pyplot as plt
import torch
from _figures import SOFT, TINTS, board, cells, write

a = torch.arange(6).view(2, 3)
b = a + 10
A, B = TINTS[0], TINTS[4]
ax = board(11.4, 12.8)


def name(x, y, code, result):
    style = {"ha": "left", "family": "monospace"}
    write(ax, x, y - 0.95, code, **style)
    write(ax, x, y - 0.4, str(tuple(result.shape)), color=SOFT, **style)


name(0.3, 1.4, "a", a)
cells(ax, a, 0.3, 1.4, A)
name(5, 1.4, "b", b)
cells(ax, b, 5, 1.4, B)

down = torch.cat([a, b])
name(0.3, 5.2, "cat, dim=0", down)
cells(ax, down, 0.3, 5.2, lambda i, j: A if i < 2 else B)

across = torch.cat([a, b], dim=1)
name(5, 5.2, "cat, dim=1", across)
cells(ax, across, 5, 5.2, lambda i, j: A if j < 3 else B)

name(5, 9.5, "stack, dim=0", torch.stack([a, b]))
cells(ax, [b[0].tolist(), ["", "", b[1, 2].item()]], 6, 9.5, B)
cells(ax, a, 5, 10.5, A)
plt.show()
