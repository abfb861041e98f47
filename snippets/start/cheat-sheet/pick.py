import torch

x = torch.tensor([[5, 1, 4], [2, 6, 3]])
column = torch.tensor([[2], [0]])

print(x[:, 1:])  # tensors/indexing#integers-and-slices
print(x[x > 3])  # tensors/indexing#masks
print(torch.where(x > 3, x, 0))  # tensors/indexing#masks
print(x[:, [2, 0]])  # tensors/indexing#index-lists
print(x.gather(1, column))  # tensors/gather-scatter#one-per-row
