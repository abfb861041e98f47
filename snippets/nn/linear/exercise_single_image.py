import torch
from torch import nn

flatten = nn.Flatten()
for shape in [(1, 28, 28), (3, 28, 28), (28, 28)]:
    image = torch.zeros(shape)
    print(shape, "as it is:", tuple(flatten(image).shape),
          "image[None]:", tuple(flatten(image[None]).shape))
