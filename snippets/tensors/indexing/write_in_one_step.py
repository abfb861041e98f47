import torch

x = torch.arange(12).view(3, 4)

x[x > 8][0] = -1
print(x[2])

x[[0, 2]][:, 1] = -1
print(x[:, 1])

x[x > 8] = -1
x[[0, 2], 1] = -1
print(x)
