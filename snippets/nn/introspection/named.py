import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.norm = nn.BatchNorm1d(3)
        self.scale = nn.Parameter(torch.ones(3))
        self.head = nn.Linear(3, 1)


model = Net()
print([name for name, _ in model.named_children()])
print([name for name, _ in model.named_modules()])
first = model.get_submodule("body.0")
print(first)
print("same as model.body[0]:", first is model.body[0])
print("'' is the model:", model.get_submodule("") is model)
