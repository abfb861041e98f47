import torch

a = torch.zeros(2, 3, 4)
b = torch.ones(2, 3, 4)

for dim in [0, 1, 2, -1]:
    print(f"dim={dim}:", tuple(torch.cat([a, b], dim=dim).shape))
