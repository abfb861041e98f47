import torch

t = torch.ones(3)
n = t.numpy()

t.add_(1)
print("t.add_(1): n", n)

t = t + 1
print("t = t + 1: n", n, "t", t)

t.add_(1)
print("t.add_(1): n", n, "t", t)
