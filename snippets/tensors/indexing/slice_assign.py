import torch

x = torch.ones(3, 4)

x[:, 1] = 0
print(x)

x[1:] = torch.tensor([5.0, 6.0, 7.0, 8.0])
print(x)
