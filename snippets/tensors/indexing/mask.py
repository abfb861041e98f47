import torch

x = torch.arange(12).view(3, 4)

mask = x > 8
print(mask)
print(x[mask])
print(x[x[:, 0] > 3])
print(x[(x > 2) & (x % 2 == 0)])

try:
    x[(x > 2) and (x % 2 == 0)]
except RuntimeError as error:
    print(error)
