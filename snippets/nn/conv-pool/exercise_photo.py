import torch
from torch import nn


def size(n, k, s=1, p=0):
    return (n + 2 * p - k) // s + 1


sides = []
for n in (96, 64):
    n = size(n, 7, s=2, p=3)
    n = size(n, 3, s=2, p=1)
    n = size(n, 3)
    sides.append(size(n, 2, s=2))
inputs = 32 * sides[0] * sides[1]
print("by hand:", sides, inputs)

model = nn.Sequential(
    nn.Conv2d(3, 16, 7, stride=2, padding=3), nn.ReLU(),
    nn.MaxPool2d(3, stride=2, padding=1),
    nn.Conv2d(16, 32, 3), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(inputs, 10))
print("output:", tuple(model(torch.zeros(4, 3, 96, 64)).shape))
