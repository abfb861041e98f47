import warnings

import matplotlib.pyplot as plt
import torch

from _figures import INK, LINES, SOFT, TINTS, arrow, board, cells, write

warnings.simplefilter("ignore")
x = torch.tensor(2.0)
w = torch.tensor(3.0, requires_grad=True)
b = torch.tensor(-1.0, requires_grad=True)
z = w * x + b
h = torch.relu(z)
h.retain_grad()
loss = (h - 7) ** 2
loss.backward()

ax = board(11.2, 8.6)
places = {"w": (0.6, 0.8), "x": (0.6, 3.6), "b": (0.6, 6.4),
          "z": (3.6, 3.6), "h": (6.6, 3.6), "loss": (9.6, 3.6)}
values = {"x": x, "w": w, "b": b, "z": z, "h": h, "loss": loss}
for start, end in (("w", "z"), ("x", "z"), ("b", "z"), ("z", "h"),
                   ("h", "loss")):
    (xa, ya), (xb, yb) = places[start], places[end]
    recorded = values[start].requires_grad
    lower = 0.35 * ((ya > yb) - (ya < yb))
    arrow(ax, (xa + 1.05, ya + 0.5), (xb - 0.1, yb + 0.5 + lower),
          ls="-" if recorded else ":", color=INK if recorded else SOFT)
for name, (left, top) in places.items():
    t = values[name]
    cells(ax, [[f"{t.item():g}"]], left, top,
          TINTS[4] if t.is_leaf else TINTS[0])
    write(ax, left + 0.5, top - 0.4, name, family="monospace")
    grad = "None" if t.grad is None else f"{t.grad.item():g}"
    write(ax, left + 0.5, top + 1.5, grad, color=LINES[1])
plt.show()
