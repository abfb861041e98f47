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
print("one image of 2x2:", tuple(norm(torch.randn(1, 3, 2, 2)).shape))
try:
    norm(torch.randn(1, 3, 1, 1))
except ValueError as error:
    print("one image of 1x1:", error)
