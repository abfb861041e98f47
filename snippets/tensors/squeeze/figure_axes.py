import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, arrow, board, write

x = torch.tensor([[1, 2], [3, 4]])
ax = board(10.5, 11.2)


def boxes(x, axes, left, top):
    """A box for each axis: "r" runs right, "d" down, "n" is new."""
    if x.dim() == 0:
        ax.add_patch(plt.Rectangle((left, top), 0.8, 0.7,
                                   fc=TINTS[4], ec="none"))
        write(ax, left + 0.4, top + 0.37, x.item())
        return 0.8, 0.7
    right, down = left + 0.15, top + 0.15
    for part in x:
        w, h = boxes(part, axes[1:], right, down)
        if axes[0] == "r":
            right += w + 0.1
        else:
            down += h + 0.1
    width = right - left + 0.05 if axes[0] == "r" else w + 0.3
    height = h + 0.3 if axes[0] == "r" else down - top + 0.05
    new = axes[0] == "n"
    ax.add_patch(plt.Rectangle(
        (left, top), width, height, fc="none",
        ec=LINES[1] if new else INK, lw=2 if new else 0.8))
    return width, height


for dim, axes in enumerate(("ndr", "dnr", "drn")):
    middle = 1.9 + 3.7 * dim
    boxes(x, "dr", 0.2, middle - 1.3)
    arrow(ax, (2.85, middle), (5.25, middle), arrowstyle="<->")
    write(ax, 4.05, middle - 0.45, f"unsqueeze({dim})", fontsize=10,
          family="monospace")
    write(ax, 4.05, middle + 0.45, f"squeeze({dim})", fontsize=10,
          family="monospace")
    y = x.unsqueeze(dim)
    boxes(y, axes, 5.45, middle - (1.45, 1.6, 1.6)[dim])
    write(ax, 9.55, middle, str(tuple(y.shape)), family="monospace")
plt.show()
