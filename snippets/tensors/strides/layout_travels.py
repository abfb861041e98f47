import torch
from torch import nn

images = torch.zeros(2, 3, 4, 5).to(memory_format=torch.channels_last)
print((images + 1).stride())

conv = nn.Conv2d(3, 6, kernel_size=3, padding=1)
out = conv(images)
print(tuple(out.shape), out.stride())

try:
    out.view(2, -1)
except RuntimeError:
    print("view refused")
print(tuple(out.flatten(1).shape))
