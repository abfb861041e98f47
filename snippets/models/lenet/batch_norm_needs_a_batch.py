import torch
from torch import nn

image = torch.zeros(4, 8, 8)
for layer in (nn.Conv2d(4, 2, 3), nn.MaxPool2d(2), nn.BatchNorm2d(4)):
    try:
        print(type(layer).__name__, layer(image).shape)
    except ValueError as error:
        print(type(layer).__name__, error)
