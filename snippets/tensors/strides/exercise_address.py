import torch

x = torch.arange(24).view(2, 3, 4)
moved = x.permute(2, 0, 1)
part = moved[1:, 1]

print(x.stride(), moved.stride())
print(part.storage_offset(), tuple(part.shape), part.stride())

start = part.storage_offset()
down, right = part.stride()
print(start + 2 * down + 1 * right, part[2, 1].item())
