import copy

import torch
from torch import nn

ways = {
    "copy.copy": copy.copy,
    "model[:]": lambda model: model[:],
    "copy.deepcopy": copy.deepcopy,
}
for name, way in ways.items():
    model = nn.Sequential(nn.Linear(1, 1), nn.Linear(1, 10))
    second = way(model)
    with torch.no_grad():
        second[0].weight.fill_(7)
    second[-1] = nn.Identity()
    print(f"{name:13} weight 7: {model[0].weight.item() == 7}",
          f" last: {type(model[-1]).__name__}")
