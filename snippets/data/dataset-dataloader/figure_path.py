import matplotlib.pyplot as plt

from _figures import INK, TINTS, arrow, board, write

ax = board(16.2, 5.4)
ORDER = [4, 1, 3, 0, 5, 2]


def tint(batch):
    return TINTS[0] if batch == 0 else TINTS[4]


for k, i in enumerate(ORDER):
    color = tint(k // 3)
    y = 0.2 + k * 0.75 + (0.5 if k > 2 else 0)
    ax.add_patch(plt.Rectangle((0.3, y), 0.75, 0.75, fc=color, ec=INK,
                               lw=0.8))
    write(ax, 0.675, y + 0.375, i)
    arrow(ax, (1.15, y + 0.375), (3.0, y + 0.375))
    write(ax, 3.1, y + 0.375, f"dataset[{i}]", ha="left",
          family="monospace", fontsize=9)
    arrow(ax, (5.6, y + 0.375), (7.1, y + 0.375))
    write(ax, 7.2, y + 0.375, f"(x{i}, y{i})", ha="left",
          family="monospace", fontsize=9)
for b in (0, 1):
    y = 0.425 + b * 2.75
    middle = y + 0.9
    arrow(ax, (8.7, middle), (12.0, middle))
    write(ax, 10.35, middle - 0.35, "default_collate",
          family="monospace", fontsize=9)
    part = ORDER[3 * b:3 * b + 3]
    for row, i in enumerate(part):
        ax.add_patch(plt.Rectangle((12.2, y - 0.225 + row * 0.75), 2,
                                   0.75, fc=tint(b), ec=INK, lw=0.8))
        ax.add_patch(plt.Rectangle((14.9, y - 0.225 + row * 0.75), 1,
                                   0.75, fc=tint(b), ec=INK, lw=0.8))
        write(ax, 13.2, y + 0.15 + row * 0.75, f"x{i}", fontsize=9,
              family="monospace")
        write(ax, 15.4, y + 0.15 + row * 0.75, f"y{i}", fontsize=9,
              family="monospace")
plt.show()
