import itertools

import torch
from torch.utils.data import DataLoader


def forever(loader):
    while True:
        yield from loader


def make():
    g = torch.Generator().manual_seed(0)
    return DataLoader(range(4), batch_size=2, shuffle=True, generator=g)


for repeat in (itertools.cycle, forever):
    batches = itertools.islice(repeat(make()), 6)
    print(repeat.__name__, [batch.tolist() for batch in batches])
