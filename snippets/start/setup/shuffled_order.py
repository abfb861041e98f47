import torch
from torch import nn
from torch.utils.data import DataLoader


def first_batch(extra_layer, own):
    torch.manual_seed(0)
    if extra_layer:
        nn.Linear(2, 2)
    g = torch.Generator().manual_seed(1) if own else None
    loader = DataLoader(range(8), 8, shuffle=True, generator=g)
    return next(iter(loader)).tolist()


print("shared:", first_batch(False, False))
print("shared, one more layer:", first_batch(True, False))
print("own:   ", first_batch(False, True))
print("own, one more layer:   ", first_batch(True, True))
