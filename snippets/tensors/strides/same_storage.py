import torch

grid = torch.arange(12).view(3, 4)
part = grid[1:, 1::2]
storage, whole = part.untyped_storage(), grid.untyped_storage()

print("same first element:", part.data_ptr() == grid.data_ptr())
print("same storage:", storage.data_ptr() == whole.data_ptr())

print("distance:", part.data_ptr() - grid.data_ptr(), "bytes")
print("offset:", part.storage_offset() * part.element_size(), "bytes")
