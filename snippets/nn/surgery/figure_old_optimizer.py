import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, write

ax = board(15.4, 7.2, cell=0.42)


def node(x, y, text, tint, width=4.6, edge="-"):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.6), width, 1.2,
                               fc=tint, ec=INK, lw=0.9, ls=edge))
    write(ax, x, y, text, family="monospace", size=10)


node(2.2, 3.6, "model", TINTS[0], width=3.6)
node(13, 3.6, "optimizer", TINTS[0], width=4)
node(7.5, 0.9, "0: Linear(4, 8)", TINTS[4])
node(7.5, 3.6, "1: Linear(8, 3)", TINTS[6])
node(7.5, 6.3, "1: Linear(8, 10)", "none", edge="--")
arrow(ax, (4, 3.4), (5.1, 1.2))
arrow(ax, (4, 3.6), (5.1, 3.6))
arrow(ax, (11, 3.4), (9.9, 1.2))
arrow(ax, (11, 3.8), (9.9, 6))
plt.show()
