import matplotlib.pyplot as plt
import torch
from _figures import INK, SOFT, TINTS, arrow, board, cells, write

ax = board(11.8, 9.2)


def node(x, y, text, tint):
    write(ax, x, y, text, family="monospace", size=10,
          bbox={"boxstyle": "round,pad=0.4", "fc": tint, "ec": INK,
                "lw": 0.8})


def box(x, y, name, tensor):
    tint = TINTS[4] if tensor.requires_grad and tensor.is_leaf else None
    cells(ax, [[tensor.item()]], x - 0.5, y, tint)
    write(ax, x - 0.8, y + 0.5, name, ha="right", style="italic")


for middle, values in (2.2, ([3], [4])), (8.3, ([3.0], [4.0])):
    x, y = (torch.tensor(v) for v in values)
    for t in (x, y):
        t.requires_grad_(t.is_floating_point())
    z = x + y
    title = f"{z.dtype}\nrequires_grad={z.requires_grad}"
    write(ax, middle, 0.6, title, family="monospace", size=10,
          linespacing=1.4)
    box(middle, 1.4, "z", z)
    sides = (-1, 1) if z.grad_fn is None else (-1.8, 1.8)
    for tensor, name, side in zip((x, y), "xy", sides):
        box(middle + side, 8, name, tensor)
    if z.grad_fn is None:
        continue
    node(middle, 4, z.grad_fn.name(), TINTS[0])
    arrow(ax, (middle, 2.5), (middle, 3.5))
    write(ax, middle + 0.2, 3, "grad_fn", ha="left", color=SOFT)
    for (earlier, _), tensor, side in zip(
            z.grad_fn.next_functions, (x, y), sides):
        assert earlier.variable is tensor
        there = middle + side
        node(there, 6, earlier.name().split("::")[-1], TINTS[4])
        arrow(ax, (middle + side / 3, 4.5), (there, 5.5))
        arrow(ax, (there, 6.5), (there, 7.9))
plt.show()
