import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 5), nn.MaxPool2d(2), nn.Flatten(),
    nn.LazyLinear(10))
print(model[3])
try:
    sum(p.numel() for p in model.parameters())
except ValueError as error:
    print(str(error).split(" in ")[0])

model(torch.zeros(1, 1, 28, 28))
print(model[3])
print("parameters:", sum(p.numel() for p in model.parameters()))
try:
    model(torch.zeros(1, 1, 32, 32))
except RuntimeError as error:
    print(error)
