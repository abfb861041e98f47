import torch
from torch import nn

images = torch.zeros(2, 3, 4, 5).to(memory_format=torch.channels_last)
out = nn.Conv2d(3, 6, kernel_size=3, padding=1)(images)
print(tuple(out.shape), out.stride())

try:
    out.view(2, -1)
except RuntimeError as error:
    print(error)
print(tuple(out.flatten(1).shape))

digits = torch.zeros(8, 1, 28, 28)
print("contiguous:", digits.is_contiguous())
last = digits.is_contiguous(memory_format=torch.channels_last)
print("channels_last:", last)
