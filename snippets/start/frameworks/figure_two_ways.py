import matplotlib.pyplot as plt
import torch
from torch import fx

from _figures import INK, TINTS, arrow, board, write


def f(x):
    y = x * 2
    return y + 1


class Values(fx.Interpreter):
    def run_node(self, node):
        value = super().run_node(node)
        seen.append(f"{value.item():g}")
        return value


seen = []
graph = fx.symbolic_trace(f)
Values(graph).run(torch.tensor(3.0))
names = [node.name for node in graph.graph.nodes]
ax = board(11.6, 7.2, cell=0.44)


def column(x, title, texts, tint, style):
    write(ax, x, 0.6, title, family="monospace", fontsize=11)
    for row, text in enumerate(texts):
        y = 1.4 + 2 * row
        ax.add_patch(plt.Rectangle((x - 0.9, y), 1.8, 0.9, fc=tint,
                                   ec=INK, ls=style))
        write(ax, x, y + 0.45, text, family="monospace", fontsize=12)
        if row:
            arrow(ax, (x, y - 1.1), (x, y))


column(1.6, "f(x)", seen[:3], TINTS[4], "-")
column(6.5, "symbolic_trace(f)", names[:3], "none", "--")
column(10.2, "graph(x)", seen[:3], TINTS[4], "-")
for x in (1.6, 6.5):
    for row, code in enumerate(("x * 2", "y + 1")):
        write(ax, x + 0.2, 2.85 + 2 * row, code, ha="left",
              family="monospace", fontsize=11)
arrow(ax, (7.7, 3.85), (9.1, 3.85), lw=1.8)
ax.plot([3.9, 3.9], [0.3, 6.6], ":", color=INK, lw=1)
plt.show()
