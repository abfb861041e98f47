import torch

a = torch.arange(6).view(2, 3)
b = a + 10

print(torch.cat([a, b], dim=0))
print(torch.cat([a, b], dim=1))

x = torch.ones(4, 4)
x[:, 1] = 0
print(torch.cat([x, x, x], dim=0).shape)
print(torch.cat([x, x, x], dim=1).shape)
