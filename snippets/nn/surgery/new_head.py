import torch
from torch import nn


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            nn.Flatten(), nn.Linear(784, 32), nn.ReLU())
        self.head = nn.Linear(32, 10)

    def forward(self, x):
        return self.head(self.body(x))


model = Digits()
images = torch.zeros(5, 1, 28, 28)
print("before:", tuple(model(images).shape))

kept = model.body[1].weight
model.head = nn.Linear(model.head.in_features, 3)
print("after:", tuple(model(images).shape))
print("body kept:", model.body[1].weight is kept)
