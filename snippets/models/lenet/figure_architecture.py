import matplotlib.pyplot as plt
import torch
from torch import nn

from _figures import INK, TINTS, board, write

CONVOLUTIONS = [
    ("conv1", nn.Conv2d(1, 6, 5)), ("max_pool2d", nn.MaxPool2d(2)),
    ("conv2", nn.Conv2d(6, 16, 5)), ("max_pool2d", nn.MaxPool2d(2)),
]
LINEARS = [("fc1", 120), ("fc2", 84), ("fc3", 10)]

ax = board(12.5, 8.2, 0.46)


def code(x, y, text, **style):
    write(ax, x, y, text, family="monospace", size=10, **style)


def stack(x, y, shape, tint):
    """Draw a (channels, side, side) tensor; return its width."""
    sheets, size = min(shape[0], 6), 0.45 + shape[1] / 18
    for i in reversed(range(sheets)):
        ax.add_patch(plt.Rectangle(
            (x + 0.12 * i, y - size / 2 - 0.12 * i), size, size,
            fc=tint, ec=INK, lw=0.8))
    width = size + 0.12 * (sheets - 1)
    code(x + width / 2, 4.6, "\n".join(map(str, shape)))
    return width


x, tensor = 0.3, torch.zeros(1, 32, 32)
x += stack(x, 2.4, tensor.shape, TINTS[0])
for n, (name, layer) in enumerate(CONVOLUTIONS, start=1):
    tensor = layer(tensor)
    left = x + 0.55
    width = stack(left, 2.4, tensor.shape, TINTS[n])
    code(left + width / 2, 0.3, name)
    x = left + width

y = 5.8
for n, (name, size) in enumerate(LINEARS):
    code(0.5, y + 0.25, name, ha="left")
    length = size / 120 * 9
    ax.add_patch(plt.Rectangle((1.7, y), length, 0.5, ec=INK, lw=0.8,
                               fc=TINTS[(5 + n) % 7]))
    code(1.9 + length, y + 0.25, str(size), ha="left")
    y += 0.9
plt.show()
