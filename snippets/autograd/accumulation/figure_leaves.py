import warnings

import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, TINTS, arrow, board, cells, write

warnings.simplefilter("ignore")
w = torch.tensor(2.0, requires_grad=True)
c = torch.tensor(10.0)
y = w**2
v = c * y
v.retain_grad()
d = c + 15
z = v + d
z.backward()

ax = board(11.2, 6.2)
places = {"w": (0.6, 0.8), "y": (3.6, 0.8), "c": (0.6, 3.9),
          "v": (6.6, 0.8), "d": (3.6, 3.9), "z": (9.6, 0.8)}
values = {"w": w, "c": c, "y": y, "v": v, "d": d, "z": z}
for a, b in ("wy", "yv", "cv", "cd", "vz", "dz"):
    (xa, ya), (xb, yb) = places[a], places[b]
    recorded = values[a].requires_grad
    start = (xa + 1.05, ya + 0.5)
    end = (xb - 0.1, yb + 0.5 + (0.4 if ya != yb else 0))
    arrow(ax, start, end, ls="-" if recorded else ":",
          color=INK if recorded else SOFT)
for name, (x, y0) in places.items():
    t = values[name]
    cells(ax, [[f"{t.item():g}"]], x, y0,
          TINTS[4] if t.is_leaf else TINTS[0])
    write(ax, x + 0.5, y0 - 0.4, f"${name}$", fontsize=13)
    grad = "None" if t.grad is None else f"{t.grad.item():g}"
    write(ax, x + 0.5, y0 + 1.5, grad, color=LINES[1])
plt.show()
