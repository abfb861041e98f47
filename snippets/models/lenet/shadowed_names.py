import torch
from torch import nn, optim

weight = nn.Parameter(torch.ones(1))
optim = optim.SGD([weight], lr=0.1)
try:
    optim.Adam([weight])
except AttributeError as error:
    print(error)

input = torch.ones(1)
try:
    input("?")
except TypeError as error:
    print(error)
