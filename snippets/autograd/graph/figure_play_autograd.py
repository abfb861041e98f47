import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, SOFT, TINTS, arrow, board, write

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor(3.0)
b = torch.tensor(1.0, requires_grad=True)
y = torch.tensor(5.0)
m = w * x
s = m + b
d = s - y
loss = d**2

nodes = {"loss": loss.grad_fn, "d": d.grad_fn,
         "s": s.grad_fn, "m": m.grad_fn}
(nodes["w"], _), (nodes["x"], _) = nodes["m"].next_functions
nodes["b"] = nodes["s"].next_functions[1][0]
nodes["y"] = nodes["d"].next_functions[1][0]
assert nodes["w"].variable is w and nodes["b"].variable is b

gradient = {}
for name, node in nodes.items():
    if node:
        node.register_prehook(
            lambda given, name=name: gradient.update({name: given[0]}))
loss.backward()

text = {
    "loss": f"loss = d ** 2 = {loss:g}",
    "d": f"d = s - y = {d:g}", "y": f"y = {y:g}",
    "s": f"s = m + b = {s:g}", "b": f"b = {b:g}\nb.grad = {b.grad:g}",
    "m": f"m = w * x = {m:g}", "x": f"x = {x:g}",
    "w": f"w = {w:g}\nw.grad = {w.grad:g}",
}
rows = ["loss"], ["d"], ["s", "y"], ["m", "b"], ["w", "x"]
ax = board(10.8, 13.9, 0.37)
for row, names in enumerate(rows):
    top = 1 + 2.65 * row
    for name, at in zip(names, (2.7, 8.1)):
        node, fork = nodes[name], top - 0.7
        title = node.name().split("::")[-1] if node else "None"
        tint = TINTS[4 if title == "AccumulateGrad" else 0]
        edge = {"ls": "-" if node else "--", "lw": 0.8}
        color = LINES[1] if node else SOFT
        path = [(2.7, fork - 0.25 * (row > 0)), (2.7, fork), (at, fork)]
        ax.plot(*zip(*path), color=color, **edge)
        arrow(ax, (at, fork), (at, top), color=color, **edge,
              arrowstyle="->" if node else "-")
        if node:
            first = at < 5
            write(ax, at + (0.3 if first else -0.3), top - 0.33,
                  f"{gradient[name]:g}", color=color, weight="bold",
                  ha="left" if first else "right", size=10)
        ax.add_patch(plt.Rectangle(
            (at - 2.5, top), 5, 1.7, **edge, ec=INK if node else SOFT,
            fc=tint if node else "none"))
        write(ax, at, top + 0.85, f"{title}\n{text[name]}",
              family="monospace", size=9, linespacing=1.35)
plt.show()
