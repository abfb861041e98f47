import matplotlib.pyplot as plt
from _figures import INK, TINTS, arrow, board, write

ax = board(11.2, 9.6)


def box(x, y, text, tint):
    ax.add_patch(plt.Rectangle((x, y), 5, 0.9, fc=tint, ec=INK, lw=0.9))
    write(ax, x + 2.5, y + 0.45, text)


write(ax, 2.7, 0.6, "layer(x)")
left = [("forward_pre_hook", 0), ("forward(x)", 6), ("forward_hook", 0)]
for step, (text, tint) in enumerate(left):
    box(0.2, 1.9 + 2.2 * step, text, TINTS[tint])
for top, bottom in [(1, 1.9), (2.8, 4.1), (5, 6.3), (7.2, 8.5)]:
    arrow(ax, (2.7, top), (2.7, bottom))
write(ax, 2.7, 9, "y")

right = [("full_backward_pre_hook", 0), ("w.register_hook", 4),
         ("w.grad", 6), ("post_accumulate_grad_hook", 4),
         ("full_backward_hook", 0), ("x.register_hook", 4)]
for step, (text, tint) in enumerate(right):
    y = 7.3 - 1.25 * step
    box(6, y, text, TINTS[tint])
    arrow(ax, (8.5, y), (8.5, y - 0.35))
arrow(ax, (8.5, 8.6), (8.5, 8.2))
write(ax, 8.5, 9, "y.backward()")
arrow(ax, (3.2, 9), (6.9, 9))
write(ax, 8.5, 0.4, "x.grad")
plt.show()
