import torch
from torch import nn

image = torch.zeros(1, 28, 28)
layers = (
    nn.Conv2d(1, 8, 1),
    nn.Conv2d(1, 8, 5, padding=2),
    nn.Conv2d(1, 8, 3, padding=3, dilation=3),
    nn.MaxPool2d(3, stride=1, padding=1),
)
for layer in layers:
    print(tuple(layer(image).shape), layer)
