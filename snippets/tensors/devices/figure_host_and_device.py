import matplotlib.pyplot as plt
import torch
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(11, 8)
x = torch.tensor([[1, 2, 3]])


def memory(name, left, tint):
    ax.add_patch(plt.Rectangle(
        (left, 1.2), 4.2, 6.4, fc=tint, ec=INK, lw=0.8, alpha=0.35))
    write(ax, left + 2.1, 0.6, name)


memory("cpu", 0.1, TINTS[0])
memory("cuda:0", 6.7, TINTS[4])
for name, left, top, tint in [
    ("x", 0.7, 2.3, TINTS[0]),
    ('y = x.to("cuda:0")', 7.3, 2.3, TINTS[4]),
    ("y.cpu()", 0.7, 5.5, TINTS[0]),
]:
    write(ax, left + 1.5, top - 0.5, name, fontsize=10)
    cells(ax, x, left, top, tint)
arrow(ax, (3.8, 2.8), (7.2, 2.8))
arrow(ax, (7.2, 3.4), (3.8, 6), bend=-0.2)
plt.show()
