import math

import matplotlib.pyplot as plt
from _figures import SOFT, TINTS, arrow, board, write

w, x, b = 0.5, 3.0, -1.0
m = w * x
s = m + b
t = math.tanh(s)
grad_s = 1 - t**2
places = {
    "w": (1.2, 1, w, grad_s * x), "x": (1.2, 3, x, grad_s * w),
    "b": (4.6, 4.4, b, grad_s), "mul": (4.6, 2, m, grad_s),
    "add": (8, 3.2, s, grad_s), "tanh": (11.4, 3.2, t, 1.0),
}
slopes = {("w", "mul"): x, ("x", "mul"): w, ("mul", "add"): 1.0,
          ("b", "add"): 1.0, ("add", "tanh"): grad_s}
ax = board(12.8, 5.4)
for (start, end), slope in slopes.items():
    (x0, y0, *_), (x1, y1, *_) = places[start], places[end]
    arrow(ax, (x0 + 1.05, y0), (x1 - 1.05, y1))
    write(ax, (x0 + x1) / 2, (y0 + y1) / 2 - 0.42, f"{slope:.2f}",
          color=SOFT, size=10)
for name, (x0, y0, data, grad) in places.items():
    tint = TINTS[4] if len(name) == 1 else TINTS[0]
    write(ax, x0, y0, f"{name}\n{data:.2f}\ngrad {grad:.2f}", size=10,
          family="monospace", linespacing=1.3,
          bbox={"boxstyle": "round,pad=0.4", "fc": tint, "ec": "none"})
plt.show()
