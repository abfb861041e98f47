import torch
from torch import nn

features = nn.Sequential(
    nn.Conv2d(3, 8, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(8, 16, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten())
images = torch.zeros(4, 3, 48, 64)
try:
    nn.Sequential(features, nn.Linear(16 * 12 * 16, 10))(images)
except RuntimeError as error:
    print(error)

x = images
for layer in features:
    x = layer(x)
    print(f"{type(layer).__name__:10}", tuple(x.shape))

with torch.no_grad():
    inputs = features(images[:1]).shape[1]
model = nn.Sequential(features, nn.Linear(inputs, 10))
print("output:", tuple(model(images).shape))
