import matplotlib.pyplot as plt
import torch
from _figures import INK, TINTS, arrow, board, cells, write

grid = torch.arange(6).view(2, 3)
turned = grid.t()
ax = board(7.9, 10.2)


def tensor(name, x, top, edge, side):
    cells(ax, x, 0.2, top, lambda i, j: TINTS[x[i, j]])
    text = f"{name}\nshape {tuple(x.shape)}\nstride {x.stride()}"
    write(ax, 3.6, top, text, ha="left", va="top", linespacing=1.6)
    path = x.flatten().tolist()
    for a, b in zip(path, path[1:]):
        height = side * {1: 0.5, 3: 1.3, -2: 0.6}[b - a]
        arrow(ax, (a + 0.7, edge), (b + 0.7, edge),
              bend=2 * height / (b - a), ls="-" if b > a else "--")
        write(ax, (a + b + 1.4) / 2, edge + height + 0.2 * side,
              f"{b - a:+d}", fontsize=9)


tensor("grid", grid, top=0.2, edge=4, side=-1)
cells(ax, [range(6)], 0.2, 4, lambda i, j: TINTS[j])
write(ax, 6.4, 4.5, "storage", ha="left")
tensor("turned", turned, top=7, edge=5, side=1)
plt.show()
