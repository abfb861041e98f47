import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.half = nn.Linear(4, 2)

    def forward(self, x):
        return self.half(x)


model = Net()
print(model)
try:
    model(torch.ones(1, 4))
except TypeError as error:
    print("call:", error)
try:
    nn.Module().register_module("half", nn.Linear(4, 2))
except KeyError as error:
    print("register_module:", error)
