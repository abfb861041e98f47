import torch
from torch import nn

norm = nn.BatchNorm2d(3)
for batch in torch.zeros(9, 3, 1, 1).split(4):
    try:
        print("batch of", len(batch), "->", tuple(norm(batch).shape))
    except ValueError as error:
        print("batch of", len(batch), "->", error)
print("one 8x8 image ->", tuple(norm(torch.zeros(1, 3, 8, 8)).shape))
print("after eval():", tuple(norm.eval()(batch).shape))
