import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, TINTS, arrow, board, write


def first(x):
    return torch.stack([x[0] * x[1], x[1], x[1] * x[2], x[2]])


def second(h):
    return torch.stack([h[0] + h[1], h[2] * h[3]])


x = torch.tensor([1.0, 2.0, 3.0])
h = first(x)
y = second(h)
J1, J2 = torch.func.jacrev(first)(x), torch.func.jacrev(second)(h)
u, v = torch.ones_like(x), torch.ones_like(y)
rows = [
    (["$x$", "$h$", "$y$"], [x, h, y], INK, 1),
    (["$u$", "$J_1 u$", "$J_2 J_1 u$"], [u, J1 @ u, J2 @ J1 @ u],
     LINES[1], 1),
    (["$J_1^T J_2^T v$", "$J_2^T v$", "$v$"],
     [J1.T @ J2.T @ v, J2.T @ v, v], LINES[0], -1),
]

ax = board(11.6, 6)
for r, (names, tensors, color, way) in enumerate(rows):
    top = 0.4 + 2 * r
    for k, (name, tensor) in enumerate(zip(names, tensors)):
        left = 0.2 + 4.3 * k
        ax.add_patch(plt.Rectangle((left, top), 2.6, 1.3, ec=color,
                                   fc=TINTS[4] if r == 0 else "none"))
        write(ax, left + 1.3, top + 0.42, name, color=color,
              fontsize=14)
        write(ax, left + 1.3, top + 0.98, f"${tensor.numel()}$",
              fontsize=13)
    for k in range(2):
        ends = (2.9 + 4.3 * k, top + 0.65), (4.4 + 4.3 * k, top + 0.65)
        arrow(ax, *ends[::way], color=color, lw=1.6)
for k, name in enumerate(("$f_1$", "$f_2$")):
    write(ax, 3.65 + 4.3 * k, 0.6, name, fontsize=14)
plt.show()
