import matplotlib.pyplot as plt
from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(19, 8.4, cell=0.42)


def node(x, y, text, tint, width=4.4, edge="-"):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.5), width, 1,
                               fc=tint, ec=INK, lw=0.9, ls=edge))
    write(ax, x, y, text, family="monospace", size=10)


ax.add_patch(plt.Rectangle((0.2, 0.2), 15.1, 8, fc=SOFT, alpha=0.12))
ax.add_patch(plt.Rectangle((0.7, 3), 14.2, 1.9, fc="none", ec=INK,
                           lw=1.2, ls="--"))
write(ax, 0.5, 0.7, "modules()", family="monospace", ha="left")
write(ax, 14.7, 5.4, "children()", family="monospace", ha="right")
node(9, 1.6, '"": Net', TINTS[0])
level = [(3.4, "body"), (8.3, "norm"), (12.6, "head")]
for x, name in level:
    node(x, 4, name, TINTS[4], width=3.2)
    arrow(ax, (9, 2.1), (x, 3.5))
node(17.2, 4, "scale", "none", width=2.6, edge=":")
arrow(ax, (9, 2.1), (17.2, 3.5), ls=":")
for x, name in (2.6, "body.0"), (6.4, "body.1"):
    node(x, 7, name, TINTS[4], width=3)
    arrow(ax, (3.4, 4.5), (x, 6.5))
plt.show()
