import torch

x = torch.arange(12).view(3, 4)

print(x[[0, 2], [1, 3]])
print(x[[0, 2]][:, [1, 3]])
print(x[[[0], [2]], [1, 3]])
