import matplotlib.pyplot as plt

from _figures import INK, TINTS, board, write

d = 0.7
ax = board(5.2, 5.2)
parts = [
    (0.5, 0.9, 3, 3, TINTS[4], r"$3 \times 3$"),
    (3.5, 0.9, d, 3, TINTS[0], "$3d$"),
    (0.5, 3.9, 3, d, TINTS[0], "$3d$"),
    (3.5, 3.9, d, d, TINTS[1], "$d^2$"),
]
for x, y, width, height, tint, text in parts:
    ax.add_patch(plt.Rectangle((x, y), width, height, fc=tint, ec=INK))
    write(ax, x + width / 2, y + height / 2, text, fontsize=12)
write(ax, 2, 0.5, "$3$")
write(ax, 3.5 + d / 2, 0.5, "$d$")
plt.show()
