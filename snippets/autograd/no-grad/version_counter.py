import torch

y = torch.zeros(2)
print("new", y._version)
y.add_(1)
y[0] = 5
print("add_, [0] =", y._version)
y.detach().add_(1)
print("detach().add_", y._version)
y.data.add_(1)
print("data.add_", y._version)
y.numpy()[1] = 8
print("numpy()[1] =", y._version)
z = y + 1
print("z = y + 1", y._version, "z", z._version)
print(y)
