import itertools
import torch
from torch.nn import functional as F


def size(n, k, s=1, p=0, d=1):
    return (n + 2 * p - d * (k - 1) - 1) // s + 1


print("n=32 k=5:", size(32, 5))
print("n=28 k=3 p=1:", size(28, 3, p=1))
print("n=32 k=3 s=2 p=1:", size(32, 3, s=2, p=1))
print("n=8 k=3 d=2:", size(8, 3, d=2))

convolved = pooled = too_large = 0
grid = itertools.product(
    range(4, 12), (1, 2, 3, 5), (1, 2, 3), (0, 1, 2), (1, 2, 3))
for n, k, s, p, d in grid:
    image, kernel = torch.zeros(1, 1, n, n), torch.zeros(1, 1, k, k)
    expected = (1, 1, size(n, k, s, p, d), size(n, k, s, p, d))
    try:
        assert F.conv2d(image, kernel, None, s, p, d).shape == expected
        convolved += 1
    except RuntimeError as error:
        assert n + 2 * p < d * (k - 1) + 1
        too_large += 1
        message = error
        continue
    if 2 * p <= k:
        assert F.max_pool2d(image, k, s, p, d).shape == expected
        pooled += 1
print("settings tried:", convolved + too_large)
print("convolutions equal to the formula:", convolved)
print("poolings equal to the formula:", pooled)
print("kernel larger than the image:", too_large)
print(message)
repaired = F.conv2d(image, kernel, padding=1, dilation=3)
print("padding=1:", tuple(repaired.shape))
