import torch

row = torch.tensor([[5, 5], [1, 2], [5, 5], [0, 9], [1, 2]])
values, inverse = row.unique(dim=0, return_inverse=True)
first = torch.full((len(values),), len(row))
first.scatter_reduce_(0, inverse, torch.arange(len(row)), "amin")

print("unique:", values.tolist())
print("first row of each:", first.tolist())
kept = first.sort().values
print("in the order of appearance:", row[kept].tolist())
