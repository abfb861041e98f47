import torch
from torch import nn


class Halves(nn.Module):
    def forward(self, x):
        return x[:, :2], x[:, 2:]


x = torch.ones(3, 4)
try:
    nn.Sequential(nn.Linear(4, 1))(x, x)
except TypeError as error:
    print("two inputs:", error)
try:
    nn.Sequential(Halves(), nn.Linear(2, 1))(x)
except TypeError as error:
    print("two outputs:", error)


class Both(nn.Module):
    def __init__(self):
        super().__init__()
        self.halves = Halves()
        self.left = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.right = nn.Sequential(nn.Linear(2, 3), nn.Sigmoid())

    def forward(self, x):
        left, right = self.halves(x)
        return self.left(left) * self.right(right)


print("own forward:", tuple(Both()(x).shape))
