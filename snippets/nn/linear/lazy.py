import torch
from torch import nn

images = torch.zeros(8, 1, 28, 28)
layer = nn.LazyLinear(10)
print("before:", layer)
try:
    print(layer.weight.shape)
except RuntimeError as error:
    print(error)

layer(images.flatten(1))
print("after:", layer, tuple(layer.weight.shape))

careless = nn.LazyLinear(10)
print("not flattened:", tuple(careless(images).shape), careless)
try:
    careless(images.flatten(1))
except RuntimeError as error:
    print("flattened:", error)
