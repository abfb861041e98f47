import torch

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]
whole = grid.untyped_storage()

print(part.data_ptr() == grid.data_ptr())
print(part.untyped_storage().data_ptr() == whole.data_ptr())

print(part.data_ptr() - grid.data_ptr(), "bytes")
print(part.storage_offset() * part.element_size(), "bytes")
