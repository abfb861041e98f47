import torch
from torch import nn


def out(height, width, kernel, **setting):
    layer = nn.Conv2d(3, 1, kernel, **setting)
    return tuple(layer(torch.zeros(3, height, width)).shape[1:])


print("same:", out(48, 64, 5, padding="same"))
print("padding=2:", out(48, 64, 5, padding=2))
try:
    out(48, 64, 5, padding="same", stride=2)
except ValueError as error:
    print("same, stride=2:", error)
print("padding=2, stride=2:", out(48, 64, 5, padding=2, stride=2))
print("from 47, 63:", out(47, 63, 5, padding=2, stride=2))
