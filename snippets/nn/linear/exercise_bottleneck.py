import torch
from torch import nn


def count(model):
    return sum(p.numel() for p in model.parameters())


torch.manual_seed(0)
narrow = nn.Sequential(nn.Linear(100, 5), nn.Linear(5, 100))
merged = nn.Linear(100, 100)
with torch.no_grad():
    merged.weight.copy_(narrow[1].weight @ narrow[0].weight)
    merged.bias.copy_(narrow[1](narrow[0].bias))

x = torch.randn(8, 100)
same = torch.allclose(narrow(x), merged(x), atol=1e-5)
print("same outputs:", same)
print("parameters:", count(narrow), "and", count(merged))
rank = torch.linalg.matrix_rank(merged.weight, rtol=1e-4)
print("rank of merged.weight:", rank.item())
