from functools import partial

import torch
from torch import nn


def add_scale(module, start):
    if isinstance(module, nn.Linear):
        module.scale = nn.Parameter(torch.tensor(start))


def set_values(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 0.5)
        nn.init.zeros_(module.bias)


def add_hook(module):
    if isinstance(module, nn.Linear):
        module.register_forward_hook(
            lambda layer, inputs, output: output * layer.scale)


def count(self):
    return sum(p.numel() for p in self.parameters())


def add_method(module):
    module.count = partial(count, module)


def describe(self):
    return f"parameters={self.count()}"


def add_description(module):
    module.extra_repr = partial(describe, module)


model = nn.Sequential(nn.Linear(2, 2), nn.ReLU(), nn.Linear(2, 1))
for change in (partial(add_scale, start=10.0), set_values, add_hook,
               add_method, add_description):
    model.apply(change)
print([name for name, _ in model.named_parameters()])
print("output:", model(torch.ones(1, 2)).item())
print("count:", model.count())
print(model)
