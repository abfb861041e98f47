import matplotlib.pyplot as plt
from _figures import LINES, SOFT, TINTS, arrow, board, cells, write

ax = board(13.2, 9.8, cell=0.42)


def node(x, y, text, tint):
    ax.text(x, y, text, ha="center", va="center",
            bbox={"boxstyle": "round,pad=0.4", "fc": tint, "lw": 0.8})


for middle, title, values, nodes in [
    (3, "y = x * 3", "36", ["MulBackward0"]),
    (8.9, "y.add_(5)", ["8", "11"], ["AddBackward0", "MulBackward0"]),
]:
    write(ax, middle, 0.5, title)
    cells(ax, [list(values)], middle - 1, 1.2, TINTS[0])
    write(ax, middle - 1.5, 1.7, "y")
    heights = [4.6, 6.6][-len(nodes):]
    start = 2.3
    for height, name in zip(heights, nodes):
        node(middle, height, name, TINTS[4])
        arrow(ax, (middle, start), (middle, height - 0.6))
        start = height + 0.6
    arrow(ax, (middle, start), (middle, 8.4))
    cells(ax, [[1, 2]], middle - 1, 8.5, TINTS[6])
    write(ax, middle - 1.5, 9, "x")

cells(ax, [[3, 6]], 10.7, 1.2, None)
ax.plot([10.5, 12.9], [2.3, 1.1], color=LINES[1], lw=2)
write(ax, 3.3, 3.6, "grad_fn", ha="left", color=SOFT)
write(ax, 9.2, 3.1, "grad_fn", ha="left", color=SOFT)
plt.show()
