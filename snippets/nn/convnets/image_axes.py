import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Conv2d(3, 16, 3)
photo = torch.randint(256, (48, 64, 3), dtype=torch.uint8)
inputs = {"channels last:": photo / 255,
          "integers:": photo.permute(2, 0, 1)}
for name, x in inputs.items():
    try:
        layer(x)
    except RuntimeError as error:
        print(name, error)

right = photo.permute(2, 0, 1) / 255
mixed = photo.reshape(3, 48, 64) / 255
print("reshape:", tuple(layer(mixed).shape))
print("same image:", torch.equal(right, mixed))
print("both repaired:", tuple(layer(right).shape))
