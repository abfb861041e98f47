import torch
from torch import nn

layer = nn.LazyLinear(10)
try:
    sum(p.numel() for p in layer.parameters())
except ValueError as error:
    print(str(error).split(" in ")[0])

images = torch.zeros(4, 16, 11, 15)
inputs = {"right": images.flatten(1), "not flattened": images,
          "one image": images[0].flatten(1)}
for name, x in inputs.items():
    layer = nn.LazyLinear(10)
    print(f"{name:13} {tuple(layer(x).shape)!s:15}", layer.in_features)
print(layer)
