import torch

column = torch.tensor([[10], [20], [30]])
row = torch.tensor([1, 2, 3, 4])

print("column", tuple(column.shape), "row", tuple(row.shape))
print(column + row)

a, b = (5, 1, 4), (3, 1)
print("a", a, "b", b, "->", tuple(torch.broadcast_shapes(a, b)))
