import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, cells, write

ax = board(15.6, 5.8, 0.44)
mono = {"family": "monospace", "size": 10}


def box(x, y, text, tint):
    write(ax, x, y, text, **mono, bbox={
        "boxstyle": "round,pad=0.4", "fc": tint, "ec": INK, "lw": 0.8})


def share(i, j):
    return TINTS[(0, 4)[i % 2]]


cells(ax, [[0], [1], [2], [3]], 0.2, 1.2, share)
for rank, y, rows in (0, 1.6, [0, 2]), (1, 4.8, [1, 3]):
    tint = TINTS[(0, 4)[rank]]
    write(ax, 4.4, y - 1.3, f"rank {rank}", **mono)
    arrow(ax, (1.4, 3.2), (2.7, y))
    cells(ax, [rows], 2.9, y - 0.5, tint)
    arrow(ax, (5.0, y), (5.7, y))
    box(6.8, y, "ddp(x)", tint)
    arrow(ax, (7.9, y), (8.7, y))
    write(ax, 9.1, y, f"$g_{rank}$", size=13)
    arrow(ax, (9.5, y), (10.5, 3.2))
    arrow(ax, (12.4, 3.2), (13.1, y))
    write(ax, 14.3, y, r"$w-\eta g$", size=13)
box(11.4, 3.2, "$g=\\frac{g_0+g_1}{2}$", TINTS[5])
write(ax, 11.4, 1.7, "all_reduce", **mono)
plt.show()
