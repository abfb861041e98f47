import torch

pixels = torch.tensor([100, 200], dtype=torch.uint8)

print("uint8:", pixels + 100)
print("int16:", pixels.to(torch.int16) + 100)
print("sum:  ", pixels.sum())

limits = torch.iinfo(torch.uint8)
print("range:", limits.min, "to", limits.max)
