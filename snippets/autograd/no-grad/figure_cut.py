import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

ax = board(11.8, 6.9)
RED = LINES[1]


def node(x, y, text, tint, width):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.5), width, 1,
                               fc=tint, ec=INK, lw=0.9))
    write(ax, x, y, text)


ax.add_patch(plt.Rectangle((2.9, 4.6), 8.7, 2.1, fc=SOFT, alpha=0.18))
write(ax, 11.3, 6.3, "torch.no_grad()", ha="right", color=INK)
node(0.9, 1.3, "x", TINTS[4], 1.1)
node(4.6, 1.3, "y = x**2", TINTS[0], 2.7)
node(4.9, 3.5, "d = y.detach()", TINTS[6], 3.8)
node(9.9, 1.3, "y + 100 * d", TINTS[0], 3.3)
node(5.2, 5.5, "z = x * 10", TINTS[6], 3.2)
arrow(ax, (1.45, 1.15), (3.25, 1.15))
arrow(ax, (5.95, 1.15), (8.25, 1.15))
arrow(ax, (8.25, 1.5), (5.95, 1.5), color=RED)
arrow(ax, (3.25, 1.5), (1.45, 1.5), color=RED)
write(ax, 7.1, 1.95, "1", color=RED)
write(ax, 2.35, 1.95, "2 * x", color=RED)
for start, end in [((4.6, 1.8), (4.6, 3)), ((6.8, 3.3), (9.2, 1.8)),
                   ((0.9, 1.8), (3.6, 5.3))]:
    arrow(ax, start, end, ls="--")
plt.show()
