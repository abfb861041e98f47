import matplotlib.pyplot as plt
from _figures import INK, LINES, TINTS, arrow, board, write

ax = board(17.2, 5.6, cell=0.42)
RED = LINES[1]


def node(x, y, text, tint, width):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.5), width, 1,
                               fc=tint, ec=INK, lw=0.9))
    write(ax, x, y, text, family="monospace", size=10)


def back(start, end, text):
    arrow(ax, start, end, color=RED)
    x, y = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    write(ax, x + 0.35, y, text, color=RED, ha="left")


for middle, separate in (4.2, False), (13, True):
    title = "[nn.Linear(…) for …]" if separate else "[layer] * 3"
    write(ax, middle, 0.45, title, family="monospace", size=10)
    for i, shift in enumerate((-2.8, 0, 2.8)):
        node(middle + shift, 1.8, str(i), TINTS[0], 1.4)
        end = middle + (shift if separate else shift / 3)
        back((middle + shift, 2.3), (end, 4), "4")
        if separate:
            node(end, 4.5, "4", TINTS[4], 1.4)
    if not separate:
        node(middle, 4.5, "4 + 4 + 4 = 12", TINTS[4], 5.4)
plt.show()
