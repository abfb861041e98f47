import torch
from torch import nn


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2))


model = nn.Sequential(
    block(3, 16), block(16, 32), block(32, 64),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 4))
for shape in ((2, 3, 48, 64), (2, 3, 90, 50)):
    print(shape, "->", tuple(model(torch.zeros(shape)).shape))

model.eval()
with torch.no_grad():
    image = torch.zeros(3, 48, 64)
    print("one image ->", tuple(model(image[None]).shape))
