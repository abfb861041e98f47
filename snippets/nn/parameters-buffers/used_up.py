import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5))
parameters = model.parameters()
print("numbers:", sum(p.numel() for p in parameters))
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as error:
    print(f"{type(error).__name__}: {error}")

parameters = list(model.parameters())
print("tensors:", len(parameters), "first:", parameters[0].size())
optimizer = torch.optim.SGD(parameters, lr=0.1)
