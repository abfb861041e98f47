import torch

x = torch.tensor([[1.0, 2, 3], [4, 5, 6], [7, 8, 9]])
without = x - x.mean(dim=1)
kept = x - x.mean(dim=1, keepdim=True)

print("without:", without.mean(dim=1))
print("kept:", kept.mean(dim=1))
