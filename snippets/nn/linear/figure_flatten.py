import matplotlib.pyplot as plt

from _figures import TINTS, board, cells, write

images = [[[0, 1, 2], [3, 4, 5]], [[6, 7, 8], [9, 10, 11]]]
rows = [image[0] + image[1] for image in images]
first, second = TINTS[0], TINTS[4]


def by_row(i, j):
    return second if i == 1 else first


def by_column(i, j):
    return second if j > 5 else first


ax = board(12.6, 10.2, 0.42)
for top, name in ((0.5, "x"), (4.1, "x.flatten(1)"),
                  (7.7, "x.flatten()")):
    write(ax, 0.3, top, name, family="monospace", ha="left")
cells(ax, images[0], 0.3, 1, first)
cells(ax, images[1], 3.9, 1, second)
cells(ax, rows, 0.3, 4.6, by_row)
cells(ax, [rows[0] + rows[1]], 0.3, 8.2, by_column)
plt.show()
