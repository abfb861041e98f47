import torch

x = torch.arange(6).view(2, 3)
x[:, 0], x[:, 1] = x[:, 1], x[:, 0]
print("wrong:", x.tolist())

x = torch.arange(6).view(2, 3)
x[:, [0, 1]] = x[:, [1, 0]]
print("right:", x.tolist())
