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
layer = model.head
print("hasattr weight:     ", hasattr(layer, "weight"))
print("weight in __dict__: ", "weight" in layer.__dict__)
print("in_features:        ", layer.__dict__["in_features"])
print("weight in _parameters:", "weight" in layer._parameters)
print("head in __dict__:   ", "head" in model.__dict__)
print("head in _modules:   ", "head" in model._modules)
print("head in dir(model): ", "head" in dir(model))
