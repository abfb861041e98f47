import torch
from torch import nn

torch.manual_seed(0)

for before in [nn.Linear(3, 2), nn.Sigmoid()]:
    x = torch.rand(4, 3, requires_grad=True)
    y = nn.ReLU(inplace=True)(before(x))
    try:
        y.sum().backward()
        print(type(before).__name__, "works")
    except RuntimeError:
        print(type(before).__name__, "error")

h = torch.tensor([2.0, -1.0])
print("nn.ReLU():", h + nn.ReLU()(h))
print("inplace=True:", h + nn.ReLU(inplace=True)(h))
