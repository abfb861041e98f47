import torch
from torch import nn

layer = nn.Linear(2, 1)
wrong = torch.ones(1, 3)
try:
    with torch.no_grad():
        layer.weight.copy_(wrong)
except RuntimeError as error:
    print("copy_:", error)

layer.weight.data = wrong
print(".data: no error, shape", tuple(layer.weight.shape))
try:
    layer(torch.ones(4, 2))
except RuntimeError as error:
    print("later:", error)
