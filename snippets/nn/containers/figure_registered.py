import matplotlib.pyplot as plt
from _figures import INK, SOFT, TINTS, arrow, board, write

ax = board(17.2, 6.4, cell=0.42)


def node(x, y, text, tint=TINTS[4], width=3.4, edge="-"):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.5), width, 1,
                               fc=tint, ec=INK, lw=0.9, ls=edge))
    write(ax, x, y, text, family="monospace", size=10)


for middle, title in (4.2, "[…]"), (13, "nn.ModuleList([…])"):
    write(ax, middle, 0.45, f"self.layers = {title}",
          family="monospace", size=10)
    node(middle, 1.8, "model", TINTS[0])
    node(middle + 2.2, 3.7, "head")
    arrow(ax, (middle, 2.3), (middle + 2.2, 3.2))
    seen = middle > 5
    if not seen:
        ax.add_patch(plt.Rectangle((middle - 4, 3), 3.6, 3.2,
                                   fc=SOFT, alpha=0.18))
    left = middle - 2.2
    node(left, 3.7, "layers", TINTS[4] if seen else "none",
         width=3, edge="-" if seen else "--")
    for x, name in (left - 0.9, "0"), (left + 0.9, "1"):
        node(x, 5.6, name, TINTS[4] if seen else "none",
             width=1.4, edge="-" if seen else "--")
        arrow(ax, (left, 4.2), (x, 5.1), ls="-" if seen else "--")
    if seen:
        arrow(ax, (middle, 2.3), (left, 3.2))
plt.show()
