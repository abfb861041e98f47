import gzip
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import torch
from torch import nn
from torchvision import datasets

from _figures import SOFT, board, write

RUST = "#d66236"
packed = Path("digit.bin")  # of docs/_theme/assets/play
data = gzip.decompress(packed.read_bytes())

layers = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
start = 0
for parameter in layers.parameters():
    scale = np.frombuffer(data, "<f4", 1, start).item()
    values = np.frombuffer(data, "i1", parameter.numel(), start + 4)
    parameter.data = torch.tensor(values).view_as(parameter) * scale
    start += 4 + len(values)

test = datasets.MNIST("data", train=False, download=True)
seven = test.data[test.targets == 7][:1] / 255
x = nn.functional.pad(seven, (2, 2, 2, 2))

plt.rcParams["image.composite_image"] = False
ax = board(630, 501, 1 / 96)


def picture(values, x, y, width, height, most=None):
    """Draw cells (rows, columns), stronger where larger."""
    rgba = np.zeros((*values.shape, 4))
    rgba[..., :3] = plt.matplotlib.colors.to_rgb(RUST)
    rgba[..., 3] = (values / (most or values.max())).clip(0, 1)
    ax.imshow(rgba, extent=(x, x + width, y + height, y),
              interpolation="none")
    ax.add_patch(plt.Rectangle((x, y), width, height, fc="none",
                               ec=SOFT, lw=0.4))


def label(y, name, shape):
    code = {"family": "monospace", "size": 9, "ha": "left"}
    write(ax, 268, y - 7, name, **code)
    write(ax, 268, y + 7, shape, **code)


def maps(name, values, y, columns):
    """Draw each channel; return where the next row starts."""
    size = (285 + 4) / columns - 4
    for n, sheet in enumerate(values):
        row, column = divmod(n, columns)
        picture(sheet, 345 + (size + 4) * column, y + (size + 4) * row,
                size, size, values.max())
    bottom = y + (size + 4) * (len(values) // columns or 1) - 4
    label((y + bottom) / 2, name, "×".join(map(str, values.shape)))
    return bottom + 8


picture(x[0], 0, 26, 240, 240)
y = maps("x", x, 0, 6)
names = {1: "conv1", 2: "max_pool2d", 4: "conv2", 5: "max_pool2d",
         8: "fc1", 10: "fc2", 11: "fc3"}
x = x[None]
for n, layer in enumerate(layers):
    x = layer(x).detach()
    if n < 7 and n in names:
        y = maps(names[n], x[0], y, 6 if n < 3 else 8)
    elif n in names:
        picture(x, 345, y + 7, 285, 14)
        label(y + 14, names[n], str(x.shape[1]))
        y += 38
shares = x.softmax(dim=1)[0].tolist()
label(y + 33, "softmax", "%")
for digit, share in enumerate(shares):
    tint = RUST if share == max(shares) else SOFT
    left = 345 + 28.5 * digit
    ax.add_patch(plt.Rectangle((left + 4, y + 54), 20.5, -52 * share,
                               fc=tint))
    write(ax, left + 14, y + 63, digit, size=10)
    write(ax, left + 14, y + 78, round(100 * share), size=8)
ax.set(xlim=(0, 630), ylim=(501, 0))
plt.show()
