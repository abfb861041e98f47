import torch

a = torch.arange(10).view(2, 5)
b = torch.arange(10).view(5, 2)
print(a)
print(b)
print(a @ b)
print(torch.equal(a @ b, a.matmul(b)))
print((a[1] * b[:, 0]).sum())
