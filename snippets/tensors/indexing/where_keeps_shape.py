import torch

x = torch.arange(12).view(3, 4)
mask = x > 5

print(x[mask])
print(torch.where(mask, x, -1))
print(x.masked_fill(mask, 0))
print(x[1])
