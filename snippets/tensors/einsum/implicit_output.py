import torch

a = torch.arange(6).view(2, 3)
b = torch.arange(12).view(3, 4)

print(torch.equal(torch.einsum("ij,jk", a, b), a @ b))
print(torch.equal(torch.einsum("ij", a), a))
print(torch.equal(torch.einsum("ba", a), a.t()))
