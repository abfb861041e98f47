import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 16, 3)
photo = torch.randint(256, (32, 32, 3), dtype=torch.uint8)
inputs = {"channels last:": photo / 255,
          "integers:": photo.permute(2, 0, 1)}
for name, x in inputs.items():
    try:
        conv(x)
    except RuntimeError as error:
        print(name, error)

right = photo.permute(2, 0, 1) / 255
print("permute:", tuple(conv(right).shape))
mixed = photo.reshape(3, 32, 32) / 255
print("reshape:", tuple(conv(mixed).shape))
print("same image:", torch.equal(right, mixed))
