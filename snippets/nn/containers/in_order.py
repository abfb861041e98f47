import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(3, 4),
    nn.ReLU(),
    nn.Linear(4, 1),
)
x = torch.ones(2, 3)
y = model[0](x)
y = model[1](y)
y = model[2](y)
print(model)
print("shape of the output:", tuple(model(x).shape))
print("same as one by one:", torch.equal(model(x), y))
