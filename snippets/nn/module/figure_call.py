import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

ax = board(10.8, 7.5)
RED = LINES[1]


def box(y, text, tint):
    ax.add_patch(plt.Rectangle((2.3, y), 4.4, 1, fc=tint, ec=INK,
                               lw=0.9))
    write(ax, 4.5, y + 0.5, text)


ax.add_patch(plt.Rectangle((0.6, 1.1), 6.5, 5, fc=SOFT, alpha=0.18))
write(ax, 1.4, 3.6, "__call__", rotation=90)
write(ax, 4.5, 0.4, "model(x)")
box(1.5, "_forward_pre_hooks", TINTS[0])
box(3.1, "forward(x)", TINTS[6])
box(4.7, "_forward_hooks", TINTS[0])
write(ax, 4.5, 7, "y")
for top, bottom in [(0.7, 1.5), (2.5, 3.1), (4.1, 4.7), (5.7, 6.7)]:
    arrow(ax, (4.5, top), (4.5, bottom))
write(ax, 10.7, 2.3, "model.forward(x)", ha="right", color=RED)
arrow(ax, (8.7, 2.7), (6.8, 3.4), color=RED)
arrow(ax, (6.8, 3.8), (4.8, 7), bend=-0.55, color=RED)
plt.show()
