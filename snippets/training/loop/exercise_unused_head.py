import torch
from torch import nn


def moves(set_to_none):
    torch.manual_seed(0)
    body, cat, dog = nn.Linear(2, 2), nn.Linear(2, 1), nn.Linear(2, 1)
    parts = nn.ModuleList([body, cat, dog])
    optimizer = torch.optim.Adam(parts.parameters(), lr=0.1)
    x = torch.ones(1, 2)
    for head in (cat, dog):
        optimizer.zero_grad(set_to_none=set_to_none)
        before = cat.weight.detach().clone()
        head(body(x)).sum().backward()
        optimizer.step()
    return not torch.equal(before, cat.weight)


for set_to_none in (True, False):
    print(f"set_to_none={set_to_none}, cat moved on dog's batch:",
          moves(set_to_none))
