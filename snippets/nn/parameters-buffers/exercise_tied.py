import copy

import torch
from torch import nn

model = nn.Sequential(
    nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
model[1].weight = model[0].weight
print("parameters:", [n for n, _ in model.named_parameters()])
print("state_dict:", list(model.state_dict()))
pairs = model.named_parameters(remove_duplicate=False)
print("with duplicates:", [n for n, _ in pairs])
print("numbers:", sum(p.numel() for p in model.parameters()))

copied = copy.deepcopy(model).to(torch.float64)
print("copy tied:", copied[0].weight is copied[1].weight)
copied[1].weight = nn.Parameter(torch.zeros(4, 4))
print("assigned, tied:", copied[0].weight is copied[1].weight)
