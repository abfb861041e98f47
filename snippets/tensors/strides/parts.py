import torch

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]

print(part)
print("offset:", part.storage_offset())
print("shape:", tuple(part.shape))
print("stride:", part.stride())
