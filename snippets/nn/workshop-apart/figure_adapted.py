import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, write

ax = board(12, 4.6, cell=0.48)


def box(x, y, text, tint):
    ax.add_patch(plt.Rectangle(
        (x, y), 3.4, 1.2, fc=tint, ec=INK, lw=0.9))
    write(ax, x + 1.7, y + 0.6, text)


ax.add_patch(plt.Rectangle((2.2, 0.7), 7.4, 3.6, fc="none", ec=INK,
                           lw=0.9, ls="--"))
write(ax, 5.9, 0.3, "Adapted")
box(3.6, 1, "conv", TINTS[2])
box(3.6, 2.8, "extra = 0", TINTS[6])
write(ax, 0.6, 2.5, "x")
ax.plot([1, 2.8], [2.5, 2.5], color=INK, lw=1)
for y in (1.6, 3.4):
    ax.plot([2.8, 2.8], [2.5, y], color=INK, lw=1)
    arrow(ax, (2.8, y), (3.6, y))
    arrow(ax, (7, y), (8.2, 2.35 if y < 2 else 2.65))
write(ax, 8.5, 2.5, "+")
arrow(ax, (8.9, 2.5), (11, 2.5))
write(ax, 11.4, 2.5, "y")
plt.show()
