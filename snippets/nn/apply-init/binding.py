import copy
from functools import partial

from torch import nn


def total(self):
    return self.weight.sum().item()


layer = nn.Linear(2, 1)
nn.init.zeros_(layer.weight)
layer.plain = total
layer.closed = lambda: total(layer)
layer.bound = partial(total, layer)
twin = copy.deepcopy(layer)
nn.init.ones_(twin.weight)
for name in ("plain", "closed", "bound"):
    try:
        print(f"{name}:", getattr(twin, name)())
    except TypeError as error:
        print(f"{name}:", error)
