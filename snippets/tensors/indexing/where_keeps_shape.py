import torch

x = torch.arange(4)
mask = x > 1

print("x[mask]:    ", x[mask])
print("where:      ", torch.where(mask, x, -1.5))
print("masked_fill:", x.masked_fill(mask, -1.5))
print("x:          ", x)
