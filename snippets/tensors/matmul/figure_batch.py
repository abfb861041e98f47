import matplotlib.pyplot as plt

from _figures import TINTS, board, cells, write


def blank(rows, columns):
    return [[""] * columns] * rows


ax = board(15, 5, 0.4)
for i in range(4, -1, -1):
    x, y = 0.1 + 0.25 * i, 2 - 0.25 * i
    cells(ax, blank(2, 3), x, y, TINTS[i])
    cells(ax, blank(2, 4), x + 9.8, y, TINTS[i])
cells(ax, blank(3, 4), 5, 1, None)
write(ax, 4.55, 2.5, "@")
write(ax, 9.45, 2.5, "$=$")
for x, shape in ((2, "(5, 2, 3)"), (7, "(3, 4)"), (12.3, "(5, 2, 4)")):
    write(ax, x, 4.5, shape, family="monospace")
plt.show()
