import matplotlib.pyplot as plt
import torch
from matplotlib.patches import Ellipse

from _figures import INK, LINES, SOFT, arrow, plot, write


def f(p):
    return p[0] ** 2 + 4 * p[1] ** 2


p = torch.tensor([4.0, 1.0])
path = []
for _ in range(5):
    path.append(p)
    q = p.clone().requires_grad_()
    f(q).backward()
    p = p - 0.2 * q.grad

ax = plot(5.4, 3.9)
for p in path:
    root = f(p).item() ** 0.5
    ax.add_patch(Ellipse((0, 0), 2 * root, root, fc="none", ec=SOFT))
for start, end in zip(path, path[1:]):
    arrow(ax, start.tolist(), end.tolist(), lw=1.8)
arrow(ax, (4, 1), (4.9, 1.9), color=LINES[1], lw=2)
ax.plot([4, 0], [1, 0], ":", color=LINES[0])
ax.plot(0, 0, "+", color=INK)
for k, p in enumerate(path[:3]):
    side = -0.3 if k % 2 else 0.25
    write(ax, p[0].item() + 0.05, p[1].item() + side, f"${k}$")
write(ax, 5.1, 2.15, r"$(8, 8)$")
ax.set(xlabel="$x_1$", ylabel="$x_2$", aspect="equal",
       xlim=(-1.8, 5.5), ylim=(-2.4, 2.5))
plt.show()
