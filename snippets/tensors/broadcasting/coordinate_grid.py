import torch

y, x = torch.arange(2), torch.arange(3)
rows, columns = torch.meshgrid(y, x, indexing="ij")

print("rows:", rows.tolist())
print("columns:", columns.tolist())
print("strides:", rows.stride(), columns.stride())
print("one pixel:", torch.stack([rows, columns], dim=-1)[1, 2])

x_first, _ = torch.meshgrid(x, y, indexing="xy")
print("ij:", tuple(rows.shape), "xy:", tuple(x_first.shape))
swapped, _ = torch.meshgrid(x, y, indexing="ij")
print("ij, x first:", tuple(swapped.shape))
