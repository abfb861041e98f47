import matplotlib.pyplot as plt

from _figures import INK, TINTS, board, write

ax = board(23.6, 10.2, 0.27)


def stack(left, widths, sizes, names):
    """Rows of seen cells, the input below, one output cell on top."""
    middle = left + 4
    for level, (width, size) in enumerate(zip(widths, sizes)):
        y = 8.2 - 2.3 * level
        for k in range(width):
            ax.add_patch(plt.Rectangle(
                (middle + (k - width / 2) * size, y), size, 1, ec=INK,
                lw=0.8, fc=TINTS[0] if level in (0, 3) else TINTS[4]))
        if level:
            half = width * size / 2
            below = widths[level - 1] * sizes[level - 1] / 2
            for side in (-1, 1):
                ax.plot([middle + side * half, middle + side * below],
                        [y + 1, y + 2.3], color=INK, lw=0.7)
        write(ax, middle + 4.6, y + 0.5, width, ha="left")
        if level:
            write(ax, middle + 5.6, y + 1.65, names[level - 1],
                  ha="left", family="monospace", fontsize=8)


stack(0.3, (7, 5, 3, 1), (1, 1, 1, 1), ("3x3", "3x3", "3x3"))
stack(12.3, (8, 6, 3, 1), (1, 1, 2, 2), ("3x3", "pool 2", "3x3"))
plt.show()
