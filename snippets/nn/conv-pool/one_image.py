import torch
from torch import nn

image = torch.zeros(1, 28, 28)
features = nn.Sequential(nn.Conv2d(1, 8, 5), nn.MaxPool2d(2))
model = nn.Sequential(features, nn.Flatten(), nn.Linear(1152, 10))
try:
    model(image)
except RuntimeError as error:
    print(error)

print("batch of one:", tuple(model(image[None]).shape))

model[1] = nn.Flatten(-3)
print("Flatten(-3), one image:", tuple(model(image).shape))
print("Flatten(-3), a batch:", tuple(model(image[None]).shape))
