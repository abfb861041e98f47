import matplotlib.pyplot as plt
import torch

from _figures import LINES, TINTS, arrow, board, cells, write

x = torch.tensor(3.0, requires_grad=True)
y = x * x
v = torch.tensor(10.0)
y.backward(gradient=v)

ax = board(11, 6.6)
for row, name in ((1, "forward"), (4.6, "backward")):
    ax.add_patch(plt.Rectangle((3.8, row), 3.4, 1, fc="none", ec="k"))
    write(ax, 5.5, row + 0.5, name, family="monospace")
for number, label, column, row, tint in (
        (x, "$x$", 0.8, 1, TINTS[4]), (y, "$y$", 9.2, 1, TINTS[4]),
        (x, "", 5, 2.8, TINTS[0]), (v, "$v$", 9.2, 4.6, TINTS[2]),
        (x.grad, "$2xv$", 0.8, 4.6, TINTS[2])):
    cells(ax, [[f"{number.item():g}"]], column, row, tint)
    write(ax, column + 0.5, row - 0.45 if row < 4 else row + 1.5, label)
write(ax, 6.25, 3.3, "ctx", family="monospace", ha="left")
for start, end in (((1.9, 1.5), (3.7, 1.5)), ((7.3, 1.5), (9.1, 1.5))):
    arrow(ax, start, end)
for start, end in (((9.1, 5.1), (7.3, 5.1)), ((3.7, 5.1), (1.9, 5.1))):
    arrow(ax, start, end, color=LINES[1])
arrow(ax, (5.5, 2.05), (5.5, 2.75))
arrow(ax, (5.5, 3.85), (5.5, 4.55))
plt.show()
