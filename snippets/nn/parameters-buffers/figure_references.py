import matplotlib.pyplot as plt
from _figures import INK, LINES, TINTS, arrow, board, cells, write

ax = board(10.2, 4.5)


def holder(y, name):
    ax.add_patch(plt.Rectangle((0.2, y - 0.5), 5.2, 1, fc="none",
                               ec=INK, lw=0.9))
    write(ax, 2.8, y, name)


holder(0.8, "model.weight")
holder(2.2, 'kept["weight"]')
holder(3.8, 'cloned["weight"]')
cells(ax, [["0.9", "1.8"]], 8, 1.0, TINTS[1])
cells(ax, [["1.0", "2.0"]], 8, 3.3, TINTS[4])
arrow(ax, (5.4, 0.8), (7.9, 1.35))
arrow(ax, (5.4, 2.2), (7.9, 1.65))
arrow(ax, (5.4, 3.8), (7.9, 3.8))
write(ax, 9, 0.5, "step()", color=LINES[1])
plt.show()
