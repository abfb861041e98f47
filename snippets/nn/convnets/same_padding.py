import torch
from torch import nn


def out(height, width, **setting):
    layer = nn.Conv2d(3, 1, 5, **setting)
    return tuple(layer(torch.zeros(3, height, width)).shape[1:])


print("same:", out(48, 64, padding="same"))
try:
    out(48, 64, padding="same", stride=2)
except ValueError as error:
    print(error)
for height, width in ((48, 64), (47, 63)):
    print("padding=2, stride=2:", (height, width), "->",
          out(height, width, padding=2, stride=2))
