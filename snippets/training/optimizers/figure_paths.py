import math

import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT
from matplotlib.patches import Ellipse
from torch.optim import SGD, Adagrad, Adam

torch.set_default_dtype(torch.float64)
plt.rcParams["path.simplify"] = False
fig, axes = plt.subplots(1, 2, figsize=(7.2, 3.9), layout="constrained",
                         sharex=True, sharey=True)
runs = (
    ("SGD", SGD, {"lr": 0.03}, "-"),
    ("momentum", SGD, {"lr": 0.03, "momentum": 0.9}, "-"),
    ("Adagrad", Adagrad, {"lr": 0.5}, "-"),
    ("Adam", Adam, {"lr": 0.2}, "--"),
)


def loss_of(x, y, c, s):
    return ((c * x + s * y) ** 2 + 50 * (c * y - s * x) ** 2) / 2


for ax, angle in zip(axes, (0.0, math.pi / 4)):
    c, s = math.cos(angle), math.sin(angle)
    for level in (0.3, 1.5, 6, 20, 60):
        ax.add_patch(Ellipse(
            (0, 0), 2 * math.sqrt(2 * level), 2 * math.sqrt(level / 25),
            angle=math.degrees(angle), fc="none", ec=SOFT, lw=0.5))
    for (name, kind, options, style), color in zip(runs, LINES):
        w = torch.tensor([3 * c - s, 3 * s + c], requires_grad=True)
        optimizer = kind([w], **options)
        path = [w.tolist()]
        for step in range(40):
            optimizer.zero_grad()
            loss_of(w[0], w[1], c, s).backward()
            optimizer.step()
            path.append(w.tolist())
        ax.plot(*zip(*path), style, color=color, lw=1.4, label=name,
                marker="o", ms=4, markevery=10)
    ax.plot(0, 0, "x", color="black")
    ax.set(title="aligned" if angle == 0 else "rotated", aspect="equal",
           xlabel="w[0]", xlim=(-1.6, 3.4), ylim=(-1.8, 3.2))
axes[0].set(ylabel="w[1]")
axes[0].legend(fontsize=9, loc="upper left")
plt.show()
