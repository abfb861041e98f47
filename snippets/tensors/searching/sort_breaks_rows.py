import torch

table = torch.tensor([[3, 10], [1, 20], [2, 30]])
print("sort(dim=0):", table.sort(dim=0).values.tolist())

order = table[:, 0].argsort()
print("by column 0:", table[order].tolist())
