import torch

x = torch.arange(12).view(3, 4)

x[x > 8][0] = -1
print("twice, mask:  ", x[2])

x[[0, 2]][:, 1] = -1
print("twice, list:  ", x[:, 1])

x[[0, 1]].copy_(torch.zeros(2, 4))
print("copy_, list:  ", x[0])

x[x > 8] = -1
x[[0, 2], 1] = -1
print("once:", x.tolist())
