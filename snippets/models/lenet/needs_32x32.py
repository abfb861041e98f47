import torch
from torch import nn

convolutions = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
)
for size in (28, 32, 35, 36):
    numbers = convolutions(torch.zeros(1, 1, size, size))
    print("image size:", size, "numbers after flattening:",
          numbers.shape[1])

model = nn.Sequential(convolutions, nn.Linear(400, 120))
try:
    model(torch.zeros(1, 1, 28, 28))
except RuntimeError as error:
    print(error)
