import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(), nn.Linear(16 * 4 * 4, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10),
)
parameters = net.parameters()
print("numbers:", sum(p.numel() for p in parameters))
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as error:
    print(error)

parameters = list(net.parameters())
print("tensors:", len(parameters), "first:", parameters[0].size())
torch.optim.SGD(parameters, lr=0.1)
print("optimizer made")
