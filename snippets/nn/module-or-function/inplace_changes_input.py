import torch
from torch import nn

x = torch.tensor([-1.0, 2.0])
y = nn.ReLU(inplace=True)(x)
print("x after the call:", x)
print("y is x itself:", y is x)

w = torch.tensor([-1.0, 2.0], requires_grad=True)
try:
    nn.ReLU(inplace=True)(w)
except RuntimeError as error:
    print("RuntimeError:", error)
