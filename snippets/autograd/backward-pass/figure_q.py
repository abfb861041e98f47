import matplotlib.pyplot as plt
import torch
from _figures import INK, LINES, TINTS, arrow, board, write

a = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(3.0, requires_grad=True)
cube = a**3
left = 3 * cube
right = b**2
Q = left - right

value = {t.grad_fn: f"{name} = {t.item():g}" for name, t in
         [("Q", Q), ("left", left), ("right", right), ("cube", cube)]}
names = {a: "a", b: "b"}
gradient = {}
ax = board(10.4, 11)


def follow(node):
    def hook(gradients):
        gradient[node] = gradients[0].item()

    node.register_prehook(hook)
    for earlier, _ in node.next_functions:
        if earlier:
            follow(earlier)


def draw(node, x, y, above):
    leaf = hasattr(node, "variable")
    text = value.get(node)
    if leaf:
        text = f"{names[node.variable]} = {node.variable.item():g}"
    write(ax, x, y, f"{node.name().split('::')[-1]}\n{text}",
          family="monospace", size=10, linespacing=1.5,
          bbox={"boxstyle": "round,pad=0.4", "ec": INK, "lw": 0.8,
                "fc": TINTS[4 if leaf else 0]})
    start, end = above, (x, y - 0.85)
    arrow(ax, start, end, color=LINES[1])
    shift = 0.45 if x == start[0] else 0.6 * (x - start[0]) / 1.67
    write(ax, (start[0] + x) / 2 + shift, (start[1] + end[1]) / 2,
          f"${gradient[node]:g}$", color=LINES[1], size=12)
    earlier = [n for n, _ in node.next_functions if n]
    sides = [0] if len(earlier) == 1 else [-2.5, 2.5]
    for n, side in zip(earlier, sides):
        draw(n, x + side, y + 2.75, (x + side / 3, y + 0.85))


follow(Q.grad_fn)
Q.backward()
draw(Q.grad_fn, 5.2, 1.75, (5.2, 0.05))
plt.show()
