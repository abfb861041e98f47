import matplotlib.pyplot as plt
import torch
from _figures import TINTS, arrow, board, cells, write

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]
tints = {5: TINTS[0], 7: TINTS[2], 9: TINTS[4], 11: TINTS[5]}
ax = board(12.4, 9, cell=0.42)

cells(ax, grid, 0.2, 0.2, lambda i, j: tints.get(4 * i + j))
cells(ax, part, 6.2, 0.7, lambda i, j: tints[part[i, j].item()])
write(ax, 2.2, 3.8, "grid")
write(ax, 7.2, 3.3, "part")
text = f"shape {tuple(part.shape)}\nstride {part.stride()}"
write(ax, 8.7, 1.7, text, ha="left", linespacing=1.6)

cells(ax, [range(12)], 0.2, 6, lambda i, j: tints.get(j))
for a, b, height, label in [
    (0, 5, -0.9, "offset 5"), (5, 7, 0.8, "+2"), (9, 11, 0.8, "+2"),
    (5, 9, -1, "+4"),
]:
    edge = 6 if height < 0 else 7
    arrow(ax, (a + 0.7, edge), (b + 0.7, edge),
          bend=2 * height / (b - a))
    side = -0.35 if height < 0 else 0.4
    write(ax, (a + b + 1.4) / 2, edge + height + side, label)
plt.show()
