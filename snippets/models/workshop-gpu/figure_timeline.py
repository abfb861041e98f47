import matplotlib.pyplot as plt

from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

ax = board(13, 4.6, 0.46)
for y, name in (1.4, "CPU"), (3.1, "GPU"):
    write(ax, 0.8, y + 0.4, name)
    ax.plot([1.6, 12.8], [y + 0.8, y + 0.8], color=SOFT, lw=0.8)
for run in range(3):
    asked, begun = 2.2 + 0.8 * run, 2.5 + 2.8 * run
    ax.add_patch(plt.Rectangle((asked, 1.4), 0.6, 0.8, fc=TINTS[4],
                               ec=INK, lw=0.8))
    ax.add_patch(plt.Rectangle((begun, 3.1), 2.8, 0.8, fc=TINTS[6],
                               ec=INK, lw=0.8))
    arrow(ax, (asked + 0.3, 2.2), (begun + 0.2, 3.1))
    write(ax, begun + 1.4, 3.5, "work()", family="monospace", size=10)
for x, color in (1.9, LINES[2]), (4.8, LINES[1]), (11.1, LINES[2]):
    ax.plot([x, x], [0.9, 4.1], color=color, lw=1.6,
            ls="--" if color == LINES[1] else "-")
for x, color in (4.8, LINES[1]), (11.1, LINES[2]):
    write(ax, x, 0.5, "perf_counter()", family="monospace", size=10,
          color=color)
ax.plot([4.9, 11.0], [1.8, 1.8], color=LINES[2], lw=1.6, ls=":")
write(ax, 8, 1.45, "synchronize()", family="monospace", size=10,
      color=LINES[2])
write(ax, 1.9, 0.5, "start", family="monospace", size=10,
      color=LINES[2])
plt.show()
