import torch
from torch import nn


def out(n, k, stride, padding):
    layer = nn.Conv2d(1, 1, k, stride=stride, padding=padding)
    return tuple(layer(torch.zeros(1, n, n)).shape[1:])


print("k=5 s=1 padding='same':", out(28, 5, 1, "same"))
print("k=5 s=1 padding=2:     ", out(28, 5, 1, 2))
try:
    out(28, 5, 2, "same")
except ValueError as error:
    print(error)
for n in (28, 27):
    print("k=5 s=2 padding=2:     ", out(n, 5, 2, 2), "from", n)
