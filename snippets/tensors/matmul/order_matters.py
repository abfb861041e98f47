import torch

x = torch.ones(4, 4)
x[:, 1] = 0
print(x.T @ x)
print(x @ x.T)
