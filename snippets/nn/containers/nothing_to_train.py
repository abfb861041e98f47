import torch
from torch import nn


class AllInList(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.layers = [nn.Linear(4, 4) for _ in range(depth)]


class Registered(nn.Module):
    def __init__(self, depth):
        super().__init__()
        self.layers = nn.ModuleList()
        for _ in range(depth):
            self.layers.append(nn.Linear(4, 4))


model = AllInList(3)
print(model)
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print("ValueError:", error)

model = Registered(3)
print(model)
torch.optim.SGD(model.parameters(), lr=0.1)
print("parameters:", len(list(model.parameters())))
try:
    model.layers = [nn.Linear(4, 4)]
except TypeError as error:
    print("TypeError:", error)
