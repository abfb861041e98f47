import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(400, 10))
digit = torch.zeros(1, 1, 28, 28)
try:
    model(digit)
except RuntimeError as error:
    print(error)
