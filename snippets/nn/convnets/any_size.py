import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))
for height, width in ((48, 64), (28, 28), (50, 90)):
    images = torch.zeros(4, 3, height, width)
    print((height, width), "->", tuple(model(images).shape))

x = torch.arange(12.0).view(1, 3, 4)
print("mean of a channel:", nn.AdaptiveAvgPool2d(1)(x).item(),
      x.mean().item())
