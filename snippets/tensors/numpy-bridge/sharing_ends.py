import torch

t = torch.ones(3)
n = t.numpy()

t.add_(1)
print("add_", n)

t = t + 1
print("+   ", n, t)

t.add_(1)
print("add_", n, t)
