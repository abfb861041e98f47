import torch
from torch import nn

picture = torch.zeros(28, 28)  # height, width
conv = nn.Conv2d(1, 6, kernel_size=5)

try:
    height, width, channels = picture.shape
except ValueError as error:
    print("shape:", error)
try:
    picture.permute(2, 0, 1)
except RuntimeError as error:
    print("permute:", error)
try:
    conv(picture)
except RuntimeError as error:
    print("conv:", error)

hwc = picture.unsqueeze(2)
height, width, channels = hwc.shape
chw = hwc.permute(2, 0, 1)
print("repaired:", (height, width, channels), tuple(chw.shape))
print("conv:", tuple(conv(chw).shape))
