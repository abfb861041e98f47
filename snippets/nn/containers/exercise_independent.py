import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(2, 2)
ways = {
    "[layer] * 3": nn.ModuleList([layer] * 3),
    "nn.Sequential * 3": nn.Sequential(layer) * 3,
    "deepcopy each": nn.ModuleList(
        [copy.deepcopy(layer) for _ in range(3)]),
    "new each": nn.ModuleList([nn.Linear(2, 2) for _ in range(3)]),
}
ways["deepcopy of shared"] = copy.deepcopy(ways["[layer] * 3"])
for name, layers in ways.items():
    objects = len({id(one) for one in layers})
    alike = torch.equal(layers[0].weight, layers[2].weight)
    print(f"{name:18} layers: {objects}  same start values: {alike}")
