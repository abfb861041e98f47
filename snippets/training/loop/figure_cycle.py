import math

import matplotlib.pyplot as plt
import torch
from torch import nn

from _figures import LINES, TINTS, arrow, board, write

hours = torch.tensor([[1.0], [2.0], [3.0]])
scores = torch.tensor([[3.0], [5.0], [7.0]])
model = nn.Linear(1, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
w = model.weight
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)


def state():
    grad = "None" if w.grad is None else f"{w.grad.item():.2f}"
    return f"weight {w.item():.2f}\ngrad {grad}"


boxes = []
optimizer.zero_grad()
boxes.append(("zero_grad()", state()))
output = model(hours)
boxes.append(("model(hours)", state()))
loss = nn.functional.mse_loss(output, scores)
boxes.append(("loss_fn(output, scores)", state()))
loss.backward()
boxes.append(("backward()", state()))
optimizer.step()
boxes.append(("step()", state()))

ax = board(15, 9.6)
places = []
for i in range(5):
    angle = 2 * math.pi * i / 5
    places.append((7.5 + 5 * math.sin(angle),
                   4.9 - 3.6 * math.cos(angle)))
for i, ((a, b), (text, numbers)) in enumerate(zip(places, boxes)):
    tint = TINTS[0] if text in ("backward()", "step()") else TINTS[4]
    ax.add_patch(plt.Rectangle((a - 2.3, b - 1), 4.6, 2, fc=tint,
                               ec="#1f2430", lw=0.8))
    write(ax, a, b - 0.55, text, family="monospace", fontsize=9)
    write(ax, a, b + 0.3, numbers, fontsize=9, color=LINES[0])

edges = [((9.8, 1.6), (12, 2.75)), ((12.1, 4.8), (11.1, 6.8)),
         ((8.1, 7.8), (6.9, 7.8)), ((3.9, 6.8), (2.9, 4.8)),
         ((3, 2.75), (5.2, 1.6))]
for start, end in edges:
    arrow(ax, start, end)
plt.show()
