import torch

x = torch.arange(6)
windows = x.unfold(0, 3, 1)

print(windows)
print(windows.stride(), windows.data_ptr() == x.data_ptr())
print(torch.equal(windows, torch.as_strided(x, (4, 3), (1, 1))))

x[2] = 100
print(windows)
