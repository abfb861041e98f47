import torch
from torch import nn, optim

model = nn.Linear(2, 1)
optim = optim.SGD(model.parameters(), lr=0.1)
input = torch.ones(4, 2)
print("output shape:", tuple(model(input).shape))

try:
    optim.Adam(model.parameters(), lr=0.1)
except AttributeError as error:
    print("optim:", error)
try:
    input("Go on? ")
except TypeError as error:
    print("input:", error)
