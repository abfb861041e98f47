import torch

pixels = torch.tensor([100, 200], dtype=torch.uint8)

print(pixels + 100)
print(pixels.to(torch.int16) + 100)
print(pixels.sum())

limits = torch.iinfo(torch.uint8)
print(limits.min, limits.max)
