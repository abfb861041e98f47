import torch
from torch import nn


def block(inputs, outputs):
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs), nn.ReLU(), nn.MaxPool2d(2))


torch.manual_seed(0)
model = nn.Sequential(
    block(3, 16), block(16, 32), block(32, 64),
    nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 4))
print("parameters:", sum(p.numel() for p in model.parameters()))
for shape in ((2, 3, 48, 64), (2, 3, 90, 50), (1, 3, 48, 64)):
    print(shape, "->", tuple(model(torch.randn(shape)).shape))

model.eval()
image = torch.randn(3, 48, 64)
with torch.no_grad():
    print("one image ->", tuple(model(image[None]).shape))
