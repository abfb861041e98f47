import torch

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]
start = part.storage_offset()
down, right = part.stride()
print("shape", tuple(part.shape))
print("stride", part.stride())
print("offset", start)

line = grid.view(12)
for i in range(2):
    print([line[start + i * down + j * right].item() for j in range(2)])

again = torch.as_strided(grid, (2, 2), (4, 2), 5)
print(torch.equal(again, part))
