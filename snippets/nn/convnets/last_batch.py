import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
for batch in torch.randn(9, 3).split(4):
    try:
        print("batch of", len(batch), "->", tuple(norm(batch).shape))
    except ValueError as error:
        print("batch of", len(batch), "->", error)
norm.eval()
print("after eval():", tuple(norm(batch).shape))

norm = nn.BatchNorm2d(3)
for side in (2, 1):
    image = torch.randn(1, 3, side, side)
    try:
        print("one image", side, "->", tuple(norm(image).shape))
    except ValueError:
        print("one image", side, "-> ValueError")
