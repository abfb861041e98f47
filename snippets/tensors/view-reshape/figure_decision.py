import matplotlib.pyplot as plt

from _figures import TINTS, arrow, board, write

ax = board(11.4, 7, 0.5)


def box(x, y, text, tint):
    write(ax, x, y, text, size=10, family="monospace",
          bbox={"boxstyle": "round,pad=0.6", "fc": tint, "lw": 0.8})


def answer(start, end, text, x, y):
    arrow(ax, start, end)
    write(ax, x, y, text, size=10, family="monospace")


box(3.7, 0.9, "x.is_contiguous()", TINTS[0])
box(3.7, 3.5, r"$stride_i = stride_{i+1} \times shape_{i+1}$", TINTS[0])
answer((5.5, 0.9), (9.4, 0.9), "True", 7.5, 0.5)
answer((6.1, 3.5), (9.4, 3.5), "True", 7.7, 3.1)
answer((3.7, 1.4), (3.7, 3), "False", 2.9, 2.2)
answer((3.7, 4), (2.6, 5.6), "False", 2.3, 4.8)
answer((3.7, 4), (6.6, 5.6), "False", 6.3, 4.8)
box(10.2, 0.9, "view", TINTS[6])
box(10.2, 3.5, "view", TINTS[6])
box(2.4, 6.2, "view: RuntimeError", TINTS[2])
box(7.2, 6.2, "reshape: copy", TINTS[2])
plt.show()
