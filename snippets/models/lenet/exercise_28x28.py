import torch
from torch import nn


def lenet(padding, flat):
    """LeNet on (N, 1, 28, 28), with `flat` numbers after pooling."""
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=padding), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(flat, 120), nn.ReLU(),
        nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
    )


x = torch.zeros(1, 1, 28, 28)
for model in (lenet(2, 16 * 5 * 5), lenet(0, 16 * 4 * 4)):
    count = sum(p.numel() for p in model.parameters())
    print(model(x).shape, count)
