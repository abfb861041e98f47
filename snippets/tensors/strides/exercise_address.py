import torch

x = torch.arange(24).view(2, 3, 4)
moved = x.permute(2, 0, 1)
part = moved[1:, 1]

print("x stride:", x.stride())
print("moved stride:", moved.stride())
print("part shape:", tuple(part.shape))
print("part stride:", part.stride())
print("part offset:", part.storage_offset())

start = part.storage_offset()
down, right = part.stride()
print("cell:", start + 2 * down + 1 * right)
print("value:", part[2, 1].item())
