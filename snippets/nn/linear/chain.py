import torch
from torch import nn

x = torch.zeros(4, 2)
try:
    nn.Sequential(nn.Linear(2, 3), nn.Linear(5, 1))(x)
except RuntimeError as error:
    print("2 to 3, 5 to 1:", error)

repaired = nn.Sequential(nn.Linear(2, 5), nn.Linear(5, 1))
print("2 to 5, 5 to 1:", tuple(repaired(x).shape))
