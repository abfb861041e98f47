import torch
from torch import nn

x = torch.full((1, 5, 5), -1.0)
x[0, 4, 4] = 9.0
print("max 2:        ", nn.MaxPool2d(2)(x)[0].tolist())
print("ceil_mode:    ", nn.MaxPool2d(2, ceil_mode=True)(x)[0].tolist())

corner = (0, 0, 0)
print("max, padding: ", nn.MaxPool2d(3, 1, padding=1)(x)[corner].item())
mean = nn.AvgPool2d(3, 1, padding=1)(x)[corner].item()
print(f"mean, padding: {mean:.4f}")
mean = nn.AvgPool2d(3, 1, 1, count_include_pad=False)(x)[corner].item()
print(f"without the padding: {mean:.4f}")
try:
    nn.MaxPool2d(3, padding=2)(x)
except RuntimeError as error:
    print(error)
