import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, arrow, board, write

ax = board(11.8, 7.6)


def box(x, y, text, tint, width=2.4):
    ax.add_patch(plt.Rectangle((x - width / 2, y - 0.6), width, 1.2,
                               fc=tint, ec=INK, lw=0.9))
    write(ax, x, y, text)


for top, function, saved in [(0.8, torch.sin, "x"),
                             (4.8, torch.exp, "y")]:
    x = torch.zeros(2, requires_grad=True)
    y = function(x)
    name = y.grad_fn.name()
    before = {"x": x._version, "y": y._version}
    y.add_(1)
    after = {"x": x._version, "y": y._version}
    box(1.25, top, f"x\n_version {before['x']}", TINTS[4])
    box(5.3, top, f"y\n_version {before['y']}", TINTS[0])
    box(10.3, top, f"y\n_version {after['y']}", TINTS[0])
    box(3.3, top + 2.1, f"{name}\n{saved}, _version {before[saved]}",
        TINTS[6], 3.6)
    arrow(ax, (2.45, top), (4.1, top))
    write(ax, 3.3, top - 0.35, function.__name__)
    arrow(ax, (6.5, top), (9.1, top))
    write(ax, 7.8, top - 0.35, "y.add_(1)")
    end = {"x": 1.5, "y": 5.1}[saved]
    arrow(ax, (2.3 if saved == "x" else 4.3, top + 1.5),
          (end, top + 0.6), ls="--")
    same = before[saved] == after[saved]
    write(ax, 8.6, top + 2.1, f"{saved}: {before[saved]} "
          f"{'=' if same else '≠'} {after[saved]}",
          color=LINES[2 if same else 1], fontsize=14)
plt.show()
