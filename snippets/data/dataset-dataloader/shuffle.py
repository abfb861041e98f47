import torch
from torch.utils.data import DataLoader


def make(seed):
    g = torch.Generator().manual_seed(seed)
    return DataLoader(range(6), batch_size=3, shuffle=True, generator=g)


loader = make(0)
for epoch in range(2):
    print("epoch", epoch, [batch.tolist() for batch in loader])

torch.rand(100)
again = make(0)
for epoch in range(2):
    print("again", epoch, [batch.tolist() for batch in again])
