import torch
from torch import nn

model = nn.BatchNorm1d(2)
model.register_buffer("mask", torch.tensor([True, False]))
model.to(torch.float64)
for name, tensor in model.state_dict().items():
    print(f"{name:20}", tensor.dtype)
try:
    model.to(torch.int64)
except TypeError as error:
    print(error)
