import torch
import torch.nn.functional as F
from torch import nn

try:
    nn.Sequential(nn.Linear(4, 3), F.relu, nn.Linear(3, 2))
except TypeError as error:
    print("TypeError:", error)

print(nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2)))


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 3)
        self.last = nn.Linear(3, 2)

    def forward(self, x):
        return self.last(F.relu(self.first(x)))


print(Model())
