import matplotlib.pyplot as plt

from _figures import INK, LINES, SOFT, TINTS, board, write

ax = board(13, 6.4)
places = {"''": (7.4, 0.9, 5), "'0'": (4.4, 3.2, 3), "'1'": (10.4, 3.2, 4),
          "'0.0'": (2.4, 5.5, 1), "'0.1'": (6.4, 5.5, 2)}
for parent, child in (("''", "'0'"), ("''", "'1'"), ("'0'", "'0.0'"),
                      ("'0'", "'0.1'")):
    (a, b, _), (c, d, _) = places[parent], places[child]
    ax.plot((a, c), (b + 0.5, d - 0.5), color=SOFT, lw=1)
for name, (x, y, turn) in places.items():
    tint = TINTS[0] if name == "''" else TINTS[4]
    ax.add_patch(plt.Rectangle((x - 1.1, y - 0.5), 2.2, 1, fc=tint,
                               ec=INK, lw=0.9))
    write(ax, x + 0.2, y, name, family="monospace")
    ax.add_patch(plt.Circle((x - 1.1, y), 0.45, fc="white", ec=LINES[0],
                            lw=1.4))
    write(ax, x - 1.1, y, turn, color=LINES[0], size=10, weight="bold")
plt.show()
