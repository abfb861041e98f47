import matplotlib.pyplot as plt

from _figures import INK, LINES, TINTS, arrow, board, write

ax = board(11.4, 5.6)


def box(x, y, text, tint):
    ax.add_patch(plt.Rectangle((x, y), 1.4, 1, fc=tint, ec=INK, lw=0.9))
    write(ax, x + 0.7, y + 0.5, text)


box(0.2, 2.2, "$h_0$", TINTS[6])
for k in range(3):
    x = 3.4 + 3.2 * k
    box(x, 2.2, f"$h_{k + 1}$", TINTS[6])
    box(x, 4.4, f"$x_{k}$", TINTS[4])
    arrow(ax, (x + 0.7, 4.4), (x + 0.7, 3.2))
    write(ax, x + 1.0, 3.8, "$u$")
    arrow(ax, (x - 1.8, 2.55), (x, 2.55))
    write(ax, x - 0.9, 2.25, "$w$")
    arrow(ax, (x, 2.95), (x - 1.8, 2.95), color=LINES[1])
box(9.8, 0.1, "loss", TINTS[0])
arrow(ax, (10.3, 2.2), (10.3, 1.1))
arrow(ax, (10.7, 1.1), (10.7, 2.2), color=LINES[1])
plt.show()
