from functools import partial

from torch import nn


def describe(self, original):
    own = sum(p.numel() for p in self.parameters(recurse=False))
    return ", ".join(filter(None, (original(), f"own={own}")))


def add_description(module):
    original = type(module).extra_repr.__get__(module)
    module.extra_repr = partial(describe, module, original)


model = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1))
print(model.apply(add_description).apply(add_description))
