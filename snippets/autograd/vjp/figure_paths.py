import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, TINTS, arrow, board, write


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0])
J = torch.func.jacrev(f)(x).long()
v = torch.tensor([10, 1])
gradient = J.T @ v

ax = board(11.4, 6.6)
xs = [(2.2, 1.1), (2.2, 3.1), (2.2, 5.1)]
ys = [(6.2, 2.1), (6.2, 4.1)]
total = (9.8, 3.1)


def node(place, text, tint):
    ax.add_patch(plt.Circle(place, 0.55, fc=tint, ec=INK, lw=0.8))
    write(ax, *place, text)


def edge(start, end, number, color):
    (a, b), (c, d) = start, end
    length = ((c - a) ** 2 + (d - b) ** 2) ** 0.5
    s, t = 0.62 * (c - a) / length, 0.62 * (d - b) / length
    arrow(ax, (a + s, b + t), (c - s, d - t), color=color,
          lw=2 if color == LINES[1] else 1)
    write(ax, (a + c) / 2, (b + d) / 2 - 0.4, f"${number}$",
          color=color)


for i, place in enumerate(ys):
    for j, start in enumerate(xs):
        if J[i, j]:
            edge(start, place, J[i, j], LINES[1] if j == 1 else SOFT)
    edge(place, total, v[i], LINES[1])
for j, place in enumerate(xs):
    node(place, f"$x_{j + 1}$", TINTS[4])
    color = LINES[1] if j == 1 else INK
    write(ax, 0.8, place[1], f"${gradient[j]}$", color=color)
for i, place in enumerate(ys):
    node(place, f"$y_{i + 1}$", (TINTS[0], TINTS[6])[i])
node(total, "$s$", TINTS[2])
terms = " + ".join(rf"{v[i]} \cdot {J[i, 1]}" for i in range(2))
write(ax, 7.4, 6, f"${terms} = {gradient[1]}$", color=LINES[1])
write(ax, 9.4, 1.2, "$s = v_1 y_1 + v_2 y_2$")
plt.show()
