import torch

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
row = torch.tensor([10, 20, 30])
column = torch.tensor([[100], [200]])

print(x.shape, row.shape, column.shape)
print(x + row)
print(x + column)
