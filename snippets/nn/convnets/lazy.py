import torch
from torch import nn

layer = nn.LazyLinear(10)
print("before:", layer)
try:
    sum(p.numel() for p in layer.parameters())
except ValueError as error:
    print(str(error).split(" in ")[0])
layer(torch.zeros(1, 2640))
print("after:", layer)

images = torch.zeros(4, 16, 11, 15)
inputs = {"one image": images[0].flatten(1),
          "not flattened": images,
          "right": images.flatten(1)}
for name, x in inputs.items():
    layer = nn.LazyLinear(10)
    print(f"{name:13}", tuple(layer(x).shape), layer.in_features)
