import torch

x = torch.arange(12).view(3, 4)
print(x)

print("x[1]:      ", x[1])
print("x[1:2]:    ", x[1:2])
print("x[:, 1]:   ", x[:, 1])
print("x[:2, ::2]:", x[:2, ::2].tolist())
print("x[-1, -1]: ", x[-1, -1], x[-1, -1].item())
