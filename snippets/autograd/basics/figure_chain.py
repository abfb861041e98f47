import matplotlib.pyplot as plt
import torch

from _figures import LINES, TINTS, arrow, board, cells, write

w = torch.tensor(2.0, requires_grad=True)
y = w**2
z = 10 * y + 25
y.retain_grad()
z.retain_grad()
z.backward()
slopes = [torch.autograd.grad(w**2, w)[0], y.grad / z.grad]

ax = board(11, 4.4)
for i, (name, t) in enumerate([("w", w), ("y", y), ("z", z)]):
    x = 0.8 + 4.2 * i
    cells(ax, [[f"{t.item():g}"]], x, 1.2, TINTS[4 if t.is_leaf else 0])
    write(ax, x + 0.5, 0.7, f"${name}$", fontsize=13)
    write(ax, x + 0.5, 3.4, f"{t.grad.item():g}", color=LINES[1],
          fontsize=13)
    if i:
        arrow(ax, (x - 3.1, 1.7), (x - 0.1, 1.7))
        write(ax, x - 1.6, 1.2, ("$w^2$", "$10y+25$")[i - 1])
        arrow(ax, (x - 0.2, 3.4), (x - 3.0, 3.4), color=LINES[1])
        write(ax, x - 1.6, 2.95, rf"$\times\,{slopes[i - 1].item():g}$",
              color=LINES[1])
write(ax, 1.3, 4.0, ".grad", fontsize=10, color=LINES[1])
plt.show()
