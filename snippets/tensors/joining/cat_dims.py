import torch

a = torch.arange(6).view(2, 3)
b = a + 10

print("dim=0", torch.cat([a, b], dim=0), sep="\n")
print("dim=1", torch.cat([a, b], dim=1), sep="\n")
