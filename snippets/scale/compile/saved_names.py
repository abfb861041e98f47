import torch
from torch import nn

model = nn.Linear(2, 1)
wrapped = torch.compile(model, backend="eager")
print("wrapped:", *wrapped.state_dict())
print("original:", *model.state_dict())
print("same weight:", wrapped.weight is model.weight)

in_place = nn.Linear(2, 1)
in_place.compile(backend="eager")
print("in place:", *in_place.state_dict())
