import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 10))
x = torch.randn(5, 4)
sliced = model[:-1]
before = sliced(x)
print("sliced:", tuple(before.shape), "layers:", len(sliced))

last = model[-1]
model[-1] = nn.Identity()
print("nn.Identity:", tuple(model(x).shape), "layers:", len(model))
print("same values:", torch.equal(model(x), before))
model[-1] = last
print("put back:", tuple(model(x).shape))
