import torch
from torch import nn

image = torch.zeros(1, 32, 32)
convolutions = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
)
head = nn.Sequential(nn.Flatten(), nn.Linear(400, 10))
features = convolutions(image)
print("after the convolutions:", features.shape)
print("after nn.Flatten():", nn.Flatten()(features).shape)
try:
    head(features)
except RuntimeError as error:
    print(error)
print("as a batch of one:", head(convolutions(image[None])).shape)
