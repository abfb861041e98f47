import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

ax = board(15.4, 4.2, cell=0.45)
RED = LINES[1]


def box(x, y, width, text, tint):
    ax.add_patch(plt.Rectangle((x, y), width, 1, fc=tint, ec=INK,
                               lw=0.9))
    write(ax, x + width / 2, y + 0.5, text)


ax.add_patch(plt.Rectangle((2.3, 0.1), 12, 2.5, fc=SOFT, alpha=0.18))
write(ax, 8.4, 0.6, "__call__")
box(0.1, 1.2, 1.7, "model(x)", TINTS[4])
box(2.6, 1.2, 4, "_forward_pre_hooks", TINTS[0])
box(7.2, 1.2, 2.4, "forward(x)", TINTS[6])
box(10.2, 1.2, 3.8, "_forward_hooks", TINTS[0])
write(ax, 15, 1.7, "y")
for start, end in [(1.8, 2.6), (6.6, 7.2), (9.6, 10.2), (14, 14.8)]:
    arrow(ax, (start, 1.7), (end, 1.7))
write(ax, 0.1, 3.7, "model.forward(x)", ha="left", color=RED)
arrow(ax, (3.8, 3.6), (7.9, 2.2), color=RED)
arrow(ax, (8.9, 2.2), (14.9, 2), bend=0.35, color=RED)
plt.show()
