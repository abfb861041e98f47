import torch
from torch import nn

image = torch.zeros(1, 7, 8)
image[0, 2:5, 3:6] = 1
upright = torch.tensor([[-1.0, 0.0, 1.0]]).repeat(3, 1)

layer = nn.Conv2d(1, 2, 3, padding=1, bias=False)
with torch.no_grad():
    layer.weight[0, 0] = upright
    layer.weight[1, 0] = upright.T
    vertical, horizontal = layer(image).int()
print("vertical edges:")
print(vertical)
print("horizontal edges:")
print(horizontal)
