import matplotlib.pyplot as plt
from _figures import INK, LINES, SOFT, TINTS, board, write

ax = board(12.4, 5.2)


def region(x, y, width, height, name, **style):
    style = {"fc": "none", "ec": INK, "lw": 0.9} | style
    ax.add_patch(plt.Rectangle((x, y), width, height, **style))
    write(ax, x + 0.2, y + 0.45, name, ha="left")


def tensor(x, name, tint):
    ax.add_patch(plt.Rectangle((x - 1, 2.8), 2, 1, fc=tint, ec=INK,
                               lw=0.9))
    write(ax, x, 3.3, name)


region(0.2, 0.2, 9.7, 4.8, "to()", fc=SOFT, lw=0)
ax.patches[-1].set_alpha(0.16)
region(0.5, 1.0, 6.2, 3.6, "state_dict()", fc=SOFT, lw=0)
ax.patches[-1].set_alpha(0.2)
region(0.8, 1.8, 2.7, 2.4, "parameters()", ec=LINES[1], lw=1.6)
region(3.8, 1.8, 5.8, 2.4, "buffers()", ec=LINES[0], lw=1.6, ls="--")
tensor(2.15, "weight", TINTS[1])
tensor(5.2, "mean", TINTS[4])
tensor(8.2, "mask", TINTS[4])
tensor(11.2, "plain", "none")
plt.show()
