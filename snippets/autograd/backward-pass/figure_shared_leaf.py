import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, arrow, board, write

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
product = a * b
total = product + a
y = total**2

text = {y.grad_fn: f"y = {y.item():g}",
        total.grad_fn: f"a * b + a = {total.item():g}",
        product.grad_fn: f"a * b = {product.item():g}"}
at = {y.grad_fn: (4.7, 1.75), total.grad_fn: (4.7, 4.4),
      product.grad_fn: (6.6, 7.05)}
for (node, _), place in zip(
        product.grad_fn.next_functions, [(2, 9.7), (8.5, 9.7)]):
    name = "a" if node.variable is a else "b"
    text[node], at[node] = f"{name} = {node.variable.item():g}", place

flow = {}


def follow(node):
    def hook(gradients, _):
        flow[node] = [g if g is None else g.item() for g in gradients]

    node.register_hook(hook)


for node in at:
    follow(node)
y.backward()

ax = board(10.2, 10.6)
arrow(ax, (4.7, 0.05), (4.7, 0.9), color=LINES[1])
write(ax, 5.1, 0.45, "$1$", color=LINES[1], size=12)
for node, (x, top) in at.items():
    leaf = hasattr(node, "variable")
    write(ax, x, top, f"{node.name().split('::')[-1]}\n{text[node]}",
          family="monospace", size=10, linespacing=1.5,
          bbox={"boxstyle": "round,pad=0.4", "ec": INK, "lw": 0.8,
                "fc": TINTS[4 if leaf else 0]})
    for (earlier, _), gradient in zip(node.next_functions, flow[node]):
        if earlier:
            there, low = at[earlier]
            start = x + (there - x) / 4, top + 0.85
            end = there - (there - x) / 10, low - 0.85
            arrow(ax, start, end, color=LINES[1])
            side = 0.45 if there >= x else -0.45
            write(ax, (start[0] + end[0]) / 2 + side,
                  (start[1] + end[1]) / 2 - 0.1, f"${gradient:g}$",
                  color=LINES[1], size=12)
assert a.grad == flow[total.grad_fn][1] + flow[product.grad_fn][0]
plt.show()
