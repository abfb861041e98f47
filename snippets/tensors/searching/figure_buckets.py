import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, board, write

ax = board(13, 5.2)
edges = torch.tensor([20, 40, 65])
at = [3.4, 6.6, 9.8]
for row, right in enumerate((False, True)):
    y = 1.3 + 2.4 * row
    write(ax, 0.1, y - 0.95, f"right={right}", ha="left",
          family="monospace")
    ends = [0.4, *at, 12.7]
    for k, (start, stop) in enumerate(zip(ends, ends[1:])):
        color = LINES[k]
        ax.plot((start + 0.16, stop - 0.16), (y, y), color=color, lw=3)
        write(ax, (start + stop) / 2, y - 0.45, str(k), color=color)
    for k, (x, edge) in enumerate(zip(at, edges)):
        owner = torch.bucketize(edge, edges, right=right).item()
        ax.plot(x, y, "o", color=LINES[owner], ms=9)
        write(ax, x, y + 0.62, edge.item(), color=INK)
plt.show()
