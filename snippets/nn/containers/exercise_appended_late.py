import torch
from torch import nn


def count(optimizer):
    return sum(len(g["params"]) for g in optimizer.param_groups)


model = nn.Sequential(nn.Linear(4, 4), nn.ReLU())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.append(nn.Linear(4, 1))
print("in the model:", len(list(model.parameters())))
print("in the optimizer:", count(optimizer))

optimizer.add_param_group({"params": model[-1].parameters()})
print("after add_param_group:", count(optimizer))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print("made after append:", count(optimizer))
