import matplotlib.pyplot as plt
from _figures import INK, LINES, TINTS, arrow, board, write

ax = board(14.2, 5, cell=0.38)
LEARNS, NO_PATH, FROZEN = TINTS[6], TINTS[1], TINTS[4]


def box(x, y, text, tint, width, height, top=0.35):
    ax.add_patch(plt.Rectangle(
        (x, y), width, height, fc=tint, ec=INK, lw=0.9))
    write(ax, x + width / 2, y + top, text, size=9.5)


names = ["stem", "stage0", "stage1", "stage2", "stage3"]
for i, name in enumerate(names):
    left = 0.2 + 2.4 * i
    box(left, 1.9, name, LEARNS if i > 1 else NO_PATH, 1.8, 1.6)
    if i > 1:
        arrow(ax, (left + 2.4, 2.3), (left + 1.8, 2.3))
box(0.4, 2.65, "0", FROZEN, 1.4, 0.65)
for left in 2.8, 10:
    box(left, 2.65, "conv2", LEARNS, 1.4, 0.65)
ax.annotate("", (3.5, 3.3), (10.7, 3.3), arrowprops={
    "arrowstyle": "-", "connectionstyle": "arc3,rad=-0.12",
    "shrinkA": 0, "shrinkB": 0, "color": INK})
box(12.2, 1.9, "scale\nhead", LEARNS, 1.8, 1.6, top=0.8)
box(12.2, 4, "aux", NO_PATH, 1.8, 0.8, top=0.4)
arrow(ax, (13.1, 1.1), (13.1, 1.9))
write(ax, 13.1, 0.7, "loss")
ax.plot([4.7, 4.7], [1.3, 3.9], color=LINES[1], lw=2)
write(ax, 4.7, 0.8, "x.detach()", color=LINES[1])
plt.show()
