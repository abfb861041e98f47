import torch

a = torch.arange(6).view(2, 3)
b = a + 10

for dim in [0, 1, 2]:
    print(dim, tuple(torch.stack([a, b], dim=dim).shape))

first = torch.stack([a, b])
last = torch.stack([a, b], dim=2)
print(first[1])
print(last[..., 1])
print(last[0])
