import torch

x = torch.ones(4, 4)
flat = x.view(16)

x[:, 1] = 0
print(x)

x[2:] = torch.tensor([5.0, 6.0, 7.0, 8.0])
print(flat)
