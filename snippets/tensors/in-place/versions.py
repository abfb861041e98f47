import torch

x = torch.zeros(4)
first = x[:2]
print("start:", x._version, first._version)

x.add_(1)
print("x.add_(1):", x._version, first._version)

first.mul_(2)
print("first.mul_(2):", x._version, first._version)

x = x + 1
print("x = x + 1:", x._version, first._version)
