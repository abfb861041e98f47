import torch

x = torch.arange(6).view(2, 3)
x[:, 0], x[:, 1] = x[:, 1], x[:, 0]
print(x)

x = torch.arange(6).view(2, 3)
x[:, [0, 1]] = x[:, [1, 0]]
print(x)
