import matplotlib.pyplot as plt
from _figures import SOFT, TINTS, board, cells, write

ax = board(10.8, 8.4)


def label(x, y, shape):
    write(ax, x, y, shape, fontsize=13)


cells(ax, [[7]], 1.2, 0.2, TINTS[0])
label(1.7, 1.8, "()")

cells(ax, [[1, 2, 3]], 6.4, 0.2, TINTS[1])
label(7.9, 1.8, "(3,)")

cells(ax, [[1, 2, 3], [4, 5, 6]], 0.2, 5.1, TINTS[3])
label(1.7, 7.8, "(2, 3)")

cells(ax, [[7, 8, 9], [10, 11, 12]], 7.6, 2.9, TINTS[5])
cells(ax, [[1, 2, 3], [4, 5, 6]], 6.4, 5.1, TINTS[4])
for x, y in [(6.4, 5.1), (9.4, 5.1), (9.4, 7.1)]:
    ax.plot([x, x + 1.2], [y, y - 2.2], color=SOFT, lw=1, ls=":",
            zorder=0)
label(7.9, 7.8, "(2, 2, 3)")
plt.show()
