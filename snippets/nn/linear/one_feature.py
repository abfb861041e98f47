import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(1, 1)
hours = torch.tensor([1.0, 2.0, 3.0, 4.0])
try:
    layer(hours)
except RuntimeError as error:
    print(error)

column = hours[:, None]
print(tuple(column.shape), "->", tuple(layer(column).shape))
