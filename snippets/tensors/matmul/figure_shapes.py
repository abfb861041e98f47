import matplotlib.pyplot as plt

from _figures import TINTS, board, cells, write

n, m, r = 2, 3, 4
rows = [[f"$a_{{{i}{k}}}$" for k in range(m)] for i in range(n)]
columns = [[f"$b_{{{k}{j}}}$" for j in range(r)] for k in range(m)]
result = [[f"$c_{{{i}{j}}}$" for j in range(r)] for i in range(n)]


def row(i, j):
    return TINTS[0] if i == 1 else None


def column(i, j):
    return TINTS[4] if j == 2 else None


def element(i, j):
    return TINTS[6] if (i, j) == (1, 2) else None


ax = board(9.4, 6.9, 0.52)
cells(ax, rows, x=1.2, y=4.2, tint=row)
cells(ax, columns, x=5, y=0.7, tint=column)
cells(ax, result, x=5, y=4.2, tint=element)
write(ax, 0.7, 5.2, "$N$")
write(ax, 2.7, 3.8, "$M$")
write(ax, 4.6, 2.2, "$M$")
write(ax, 7, 0.3, "$R$")
write(ax, 4.6, 5.2, "$=$")
products = " + ".join(f"a_{{1{k}}} b_{{{k}2}}" for k in range(m))
write(ax, 5.2, 6.6, f"$c_{{12}} = {products}$")
plt.show()
