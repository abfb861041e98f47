import matplotlib.pyplot as plt
import torch

from _figures import TINTS, arrow, board, cells, write


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
tints = TINTS[0], TINTS[6]

ax = board(9.4, 4)
for i, v in enumerate(torch.eye(2)):
    x.grad = None
    f(x).backward(gradient=v)
    top = 1 + 1.4 * i
    cells(ax, [v.int().tolist()], 1, top,
          lambda _, j: tints[j] if v[j] else None)
    arrow(ax, (3.2, top + 0.5), (5.1, top + 0.5))
    cells(ax, [x.grad.int().tolist()], 5.4, top, tints[i])
    write(ax, 8.9, top + 0.5, f"$y_{i + 1}$")
for i in range(2):
    write(ax, 1.5 + i, 0.5, f"$v_{i + 1}$")
for j in range(3):
    write(ax, 5.9 + j, 0.5, f"$x_{j + 1}$")
plt.show()
