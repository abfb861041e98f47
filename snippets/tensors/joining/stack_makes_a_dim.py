import torch

a = torch.arange(6).view(2, 3)
b = a + 10

for dim in [0, 1, 2]:
    print(f"dim={dim}:", tuple(torch.stack([a, b], dim=dim).shape))

first = torch.stack([a, b])
last = torch.stack([a, b], dim=2)
print("first[1]", first[1], sep="\n")
print("last[..., 1]", last[..., 1], sep="\n")
print("last[0]", last[0], sep="\n")
