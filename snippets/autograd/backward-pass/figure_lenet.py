import matplotlib.pyplot as plt
import torch
from torch import nn

from _figures import INK, SOFT, TINTS, arrow, board, write

torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(),
    nn.Linear(84, 10),
)
value, gradient = {}, {}
x = torch.randn(1, 1, 32, 32)
for layer in [*net, lambda x: nn.MSELoss()(x, torch.randn(1, 10))]:
    x = layer(x)
    value[x.grad_fn] = tuple(x.shape)
loss = x

ax = board(11.7, 16, 0.48)


def box(x, y, text, tint, ha="center"):
    write(ax, x, y, text, family="monospace", size=10, ha=ha,
          bbox={"boxstyle": "round,pad=0.25", "fc": tint, "ec": INK,
                "lw": 0.8})


def follow(node):
    def hook(gradients):
        gradient[node] = tuple(gradients[0].shape)

    node.register_prehook(hook)


chain, node = [], loss.grad_fn
while node:
    chain.append(node)
    follow(node)
    index = 1 if node.name() == "AddmmBackward0" else 0
    node = node.next_functions[index][0]
loss.backward()
assert gradient == value

names = {p: n.split(".")[-1] for n, p in net.named_parameters()}
y = 1.3
for node in chain:
    arrow(ax, (3, y - 0.78), (3, y - 0.32))
    write(ax, 3.2, y - 0.55, value[node], size=10, ha="left")
    box(3, y, node.name(), TINTS[0])
    side = -0.36
    for earlier, _ in node.next_functions:
        if earlier is None or earlier in chain:
            continue
        turned = earlier.name() == "TBackward0"
        edge = 3.24 + 0.083 * len(node.name())
        arrow(ax, (edge, y + side / 3), (8.1, y + side), color=SOFT)
        if turned:
            box(5.6, y + side, "TBackward0", TINTS[0], ha="left")
            earlier = earlier.next_functions[0][0]
        p = earlier.variable
        box(8.3, y + side,
            f"{names[p]} {str(tuple(p.shape)).replace(' ', '')}",
            TINTS[4], ha="left")
        side = -side
    y += 1.1
assert chain[-1].next_functions[0][0] is None
arrow(ax, (3, y - 0.78), (3, y - 0.32))
write(ax, 3, y - 0.05, "None", family="monospace", size=10)
plt.show()
