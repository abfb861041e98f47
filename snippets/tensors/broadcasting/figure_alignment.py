import matplotlib.pyplot as plt
import torch
from _figures import SOFT, TINTS, arrow, board, cells, write

ax = board(9.6, 5.6)
a, b = (5, 1, 4), (3, 1)
shapes = a, b, torch.broadcast_shapes(a, b)
for shape, y in zip(shapes, (0.2, 1.6, 3.9)):
    x = 5.6 - 1.3 * len(shape)
    for k, size in enumerate(shape):
        tint = TINTS[0] if size == 1 else TINTS[4]
        cells(ax, [[size]], x + 1.3 * k, y, tint)
    write(ax, 6.1, y + 0.5, str(tuple(shape)), ha="left",
          family="monospace")
ax.add_patch(plt.Rectangle((1.7, 1.6), 1, 1, fc="none", ec=SOFT,
                           ls="--", lw=1.2))
for k in range(3):
    arrow(ax, (2.2 + 1.3 * k, 2.72), (2.2 + 1.3 * k, 3.78))
write(ax, 1.1, 0.7, "a")
write(ax, 1.1, 2.1, "b")
write(ax, 1.0, 4.4, "a + b")
plt.show()
