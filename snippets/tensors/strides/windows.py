import torch

x = torch.arange(6)
windows = x.unfold(0, 3, 1)

print(windows)
print("stride:", windows.stride())
print("cells:", windows.untyped_storage().nbytes() // x.element_size())

x[2] = 100
print(windows)
