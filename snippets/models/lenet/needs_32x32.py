import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(400, 120),
)
print(model[:-1](torch.zeros(1, 1, 28, 28)).shape)
try:
    model(torch.zeros(1, 1, 28, 28))
except RuntimeError as error:
    print(error)
