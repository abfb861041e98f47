import matplotlib.pyplot as plt
import torch

from _figures import LINES, SOFT, TINTS, board, cells, write

a = torch.tensor([2.0, 3.0], requires_grad=True)
optimizer = torch.optim.SGD([a])


def backward():
    (a**2).sum().backward()


ax = board(11, 8.8)
steps = [
    ("", None),
    ("backward()", backward),
    ("backward()", backward),
    ("zero_grad()", optimizer.zero_grad),
    ("backward()", backward),
    ("zero_grad(set_to_none=False)",
     lambda: optimizer.zero_grad(set_to_none=False)),
    ("backward()", backward),
]
write(ax, 9, 0.5, "a.grad", family="monospace")
for i, (text, step) in enumerate(steps):
    if step:
        step()
    y = 0.9 + 1.1 * i
    write(ax, 7.4, y + 0.5, text, ha="right", family="monospace",
          color=LINES[0] if text == "backward()" else LINES[1])
    if a.grad is None:
        write(ax, 9, y + 0.5, "None", color=SOFT)
    else:
        row = [[f"{v:g}" for v in a.grad.tolist()]]
        cells(ax, row, 8, y, TINTS[0] if a.grad.any() else TINTS[4])
plt.show()
