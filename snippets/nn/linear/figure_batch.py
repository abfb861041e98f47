import matplotlib.pyplot as plt

from _figures import SOFT, TINTS, board, cells, write

x = [[1, 2, 3], [4, 5, 6], [0, 1, 0], [2, 0, 1]]
weight_t = [[1, 0], [1, 0], [1, 2]]
bias = [[0, 10]]
scores = [[6, 16], [15, 22], [1, 10], [3, 12]]


def row(i, j):
    return TINTS[0] if i == 1 else None


def column(i, j):
    return TINTS[4] if j == 1 else None


def last(i, j):
    return TINTS[1] if j == 1 else None


def element(i, j):
    return TINTS[6] if (i, j) == (1, 1) else None


ax = board(13.4, 6.3, 0.46)
for table, left, top, tint, name, shape in (
    (x, 0.4, 1, row, "x", "(4, 3)"),
    (weight_t, 4.4, 1.5, column, "weight.T", "(3, 2)"),
    (bias, 7.6, 2.5, last, "bias", "(2,)"),
    (scores, 10.8, 1, element, "layer(x)", "(4, 2)"),
):
    cells(ax, table, left, top, tint)
    middle = left + len(table[0]) / 2
    write(ax, middle, 0.4, name, family="monospace")
    write(ax, middle, 5.5, shape, family="monospace", color=SOFT)
for left, sign in ((3.9, "@"), (7, "+"), (10.2, "=")):
    write(ax, left, 3, sign)
plt.show()
