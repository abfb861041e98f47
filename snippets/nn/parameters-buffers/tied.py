import copy

import torch
from torch import nn


def count(tensors):
    return sum(tensor.numel() for tensor in tensors)


model = nn.Sequential(
    nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
model[1].weight = model[0].weight
print("parameters:", [n for n, _ in model.named_parameters()])
print("state_dict:", list(model.state_dict()))
print("counted by parameters():", count(model.parameters()))
print("counted by state_dict():", count(model.state_dict().values()))
pairs = model.named_parameters(remove_duplicate=False)
print("with duplicates:", [name for name, _ in pairs])

copied = copy.deepcopy(model).to(torch.float64)
print("copied and still tied:", copied[0].weight is copied[1].weight)
copied[1].weight = nn.Parameter(torch.zeros(4, 4))
print("after an assignment:", copied[0].weight is copied[1].weight)
