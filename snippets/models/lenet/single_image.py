import torch
from torch import nn

image = torch.zeros(1, 32, 32)
convolutions = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
)
features = convolutions(image)
linear = nn.Linear(400, 10)
print(features.shape)
print(linear(features.flatten()).shape)
print(nn.Flatten()(features).shape)
try:
    linear(nn.Flatten()(features))
except RuntimeError as error:
    print(error)
print(linear(nn.Flatten()(convolutions(image[None]))).shape)
