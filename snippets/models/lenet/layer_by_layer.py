import torch
from torch import nn

layers = [
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(),
    nn.Linear(84, 10),
]
x = torch.zeros(1, 1, 32, 32)
total = 0
print("layer     shape            parameters")
for layer in layers:
    x = layer(x)
    count = sum(p.numel() for p in layer.parameters())
    total += count
    name, shape = type(layer).__name__, str(tuple(x.shape))
    print(f"{name:9} {shape:16} {count:10}")
print("total:", total)
