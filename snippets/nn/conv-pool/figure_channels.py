import matplotlib.pyplot as plt

from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(12.4, 6.6)
COLORS = TINTS[2], TINTS[6], TINTS[4]


def sheet(x, y, side, color):
    ax.add_patch(plt.Rectangle((x, y), side, side, fc=color, ec=INK,
                               lw=0.9))


def stack(x, y, side, colors, step=0.45):
    for k, color in enumerate(colors):
        sheet(x + step * k, y + step * k, side, color)


stack(0.3, 1.4, 2.7, COLORS)
for k, (y, tint) in enumerate(((0.9, TINTS[0]), (4.0, TINTS[3]))):
    stack(6.1, y, 1, COLORS, 0.35)
    write(ax, 8.0, y + 0.8, f"+ b[{k}]", ha="left", family="monospace")
    arrow(ax, (4.1, 2.5 + k), (5.95, y + 0.8))
    arrow(ax, (9.35, y + 0.8), (9.85, y + 0.8))
    sheet(9.95, y - 0.15, 2.0, tint)
for x, y, label in (
        (2.1, 0.7, "(3, 5, 5)"), (6.95, 0.4, "(3, 3, 3)"),
        (10.95, 0.4, "(2, 3, 3)")):
    write(ax, x, y, label, family="monospace")
write(ax, 6.9, 3.35, "weight[0]", family="monospace", fontsize=9,
      color=SOFT)
write(ax, 6.9, 6.3, "weight[1]", family="monospace", fontsize=9,
      color=SOFT)
plt.show()
