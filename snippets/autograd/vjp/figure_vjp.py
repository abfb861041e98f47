import matplotlib.pyplot as plt
import torch

from _figures import TINTS, board, cells, write


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


J = torch.func.jacrev(f)(torch.tensor([1.0, 2.0, 3.0])).long()
v = torch.tensor([[10], [1]])
tints = TINTS[0], TINTS[6]

ax = board(11.6, 5.2)
cells(ax, J, 0.9, 1.5, lambda i, j: tints[i])
cells(ax, J.T, 5.5, 1, lambda i, j: tints[j])
cells(ax, v, 8.1, 1.5, lambda i, j: tints[i])
cells(ax, J.T @ v, 10, 1, TINTS[4])
for j in range(3):
    write(ax, 1.4 + j, 1, f"$x_{j + 1}$")
    write(ax, 5, 1.5 + j, f"$x_{j + 1}$")
for i in range(2):
    write(ax, 0.4, 2 + i, f"$y_{i + 1}$")
    write(ax, 6 + i, 0.6, f"$y_{i + 1}$")
write(ax, 7.8, 2.5, r"$\cdot$", fontsize=16)
write(ax, 9.55, 2.5, "$=$", fontsize=14)
for at, name, size in [
    (2.4, "$J$", r"$2 \times 3$"),
    (6.5, r"$J^T$", r"$3 \times 2$"),
    (8.6, "$v$", "$2$"),
    (10.5, r"$J^T v$", "$3$"),
]:
    write(ax, at, 4.6, f"{name}\n{size}", linespacing=1.4)
plt.show()
