import torch
from torch import nn

layer = nn.Linear(28, 5)
for shape in [(28,), (4, 28), (0, 28), (2, 3, 4, 28), (28, 4), ()]:
    try:
        result = layer(torch.zeros(shape))
        print(shape, "->", tuple(result.shape))
    except RuntimeError as error:
        print(shape, "->", error)
