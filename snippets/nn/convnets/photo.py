import torch
from torch import nn

photo = torch.zeros(48, 64, 3, dtype=torch.uint8)
image = photo.permute(2, 0, 1) / 255
print("photo:", tuple(photo.shape), photo.dtype)
print("image:", tuple(image.shape), image.dtype)

layer = nn.Conv2d(3, 16, 3)
print("output:", tuple(layer(image[None]).shape))
