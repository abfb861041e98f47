import matplotlib.pyplot as plt
import torch

from _figures import TINTS, arrow, board, cells, write


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


J = torch.func.jacrev(f)(torch.tensor([1.0, 2.0, 3.0])).long()
rows, columns = (TINTS[0], TINTS[6]), (TINTS[1], TINTS[3], TINTS[5])

ax = board(11.4, 8.6)
for i in range(2):
    tint, y = rows[i], 4.2 + 1.2 * i
    cells(ax, torch.eye(2).int()[i:i + 1], 0.3, y, tint)
    arrow(ax, (2.4, y + 0.5), (3.1, y + 0.5))
    cells(ax, J[i:i + 1], 3.2, y, tint)
for j in range(3):
    tint, x = columns[j], 7.6 + 1.2 * j
    cells(ax, torch.eye(3).int()[:, j:j + 1], x, 0.4, tint)
    arrow(ax, (x + 0.5, 3.5), (x + 0.5, 4.2))
    cells(ax, J[:, j:j + 1], x, 4.3, tint)
write(ax, 1.3, 3.7, "$v$")
write(ax, 7.1, 1.9, "$u$")
for x, name, times in ((4.7, "vjp", 2), (9.3, "jvp", 3)):
    write(ax, x, 7.3, name, family="monospace")
    write(ax, x, 8, rf"${times} \times$")
plt.show()
