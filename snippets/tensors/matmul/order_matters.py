import torch

x = torch.ones(4, 4)
x[:, 1] = 0
print("x.T @ x", x.T @ x, sep="\n")
print("x @ x.T", x @ x.T, sep="\n")
