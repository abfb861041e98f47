import matplotlib.pyplot as plt

from _figures import INK, TINTS, board, write

ax = board(12, 6.6, 0.42)
COLORS = TINTS[2], TINTS[6], TINTS[4]
for n in range(4):
    for c, color in enumerate(COLORS):
        ax.add_patch(plt.Rectangle(
            (1.6 + n * 2.6, 1.1 + c * 1.8), 1.9, 1.4, fc=color, ec=INK,
            lw=0.9))
        for k in (1, 2, 3):
            x = 1.6 + n * 2.6 + 1.9 * k / 4
            ax.plot([x, x], [1.1 + c * 1.8, 2.5 + c * 1.8], color=INK,
                    lw=0.3)
        for k in (1, 2):
            y = 1.1 + c * 1.8 + 1.4 * k / 3
            ax.plot([1.6 + n * 2.6, 3.5 + n * 2.6], [y, y], color=INK,
                    lw=0.3)
    write(ax, 2.55 + n * 2.6, 0.55, f"x[{n}]", family="monospace")
for c in range(3):
    write(ax, 0.75, 1.8 + c * 1.8, f"c={c}", family="monospace")
plt.show()
