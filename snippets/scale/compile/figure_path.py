import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

ax = board(14.2, 6.3)


def box(x, y, text, tint, width=3.2, height=1.3):
    ax.add_patch(plt.Rectangle((x - width / 2, y - height / 2), width,
                               height, fc=tint, ec=INK, lw=0.8))
    write(ax, x, y, text, family="monospace", size=10, linespacing=1.3)


box(2, 1.2, "wave(x)", TINTS[4])
box(7, 1.2, "guards", TINTS[0])
box(12.4, 1.2, "compiled(x)", TINTS[6])
box(7, 4.2, "Dynamo", TINTS[1])
box(12.4, 4.2, "backend", TINTS[3])
write(ax, 9.7, 5.9, "sin → pow → add", family="monospace", size=9,
      color=SOFT)
write(ax, 9.7, 5.3, "FX graph", family="monospace", size=9, color=SOFT)
arrow(ax, (3.6, 1.2), (5.4, 1.2))
arrow(ax, (8.6, 1.2), (10.8, 1.2), color=LINES[2])
arrow(ax, (7, 1.85), (7, 3.55), color=LINES[1])
arrow(ax, (8.6, 4.2), (10.8, 4.2), color=LINES[1])
arrow(ax, (12.4, 3.55), (12.4, 1.85), color=LINES[1])
write(ax, 9.7, 0.8, "True", family="monospace", size=9, color=LINES[2])
write(ax, 6.2, 2.7, "False", family="monospace", size=9, color=LINES[1])
plt.show()
