import torch

column = torch.tensor([[10], [20], [30]])
row = torch.tensor([1, 2, 3, 4])

print(column.shape, row.shape)
print(column + row)

print(torch.broadcast_shapes((5, 1, 4), (3, 1)))
