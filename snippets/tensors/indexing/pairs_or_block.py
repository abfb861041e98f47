import torch

x = torch.arange(12).view(3, 4)

print("pairs:", x[[0, 2], [1, 3]])
print("block:", x[[0, 2]][:, [1, 3]].tolist())
print("block:", x[[[0], [2]], [1, 3]].tolist())
