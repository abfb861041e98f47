import torch

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]
start = part.storage_offset()
down, right = part.stride()

storage = grid.view(12)
for i in range(2):
    for j in range(2):
        cell = start + i * down + j * right
        print(f"part[{i}, {j}] is in cell {cell}: {storage[cell]}")

again = torch.as_strided(grid, (2, 2), (4, 2), 5)
print("as_strided equals part:", torch.equal(again, part))
