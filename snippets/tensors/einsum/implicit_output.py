import torch

a = torch.arange(6).view(2, 3)
b = torch.arange(12).view(3, 4)

product = torch.einsum("ij,jk", a, b)
print("ij,jk is a @ b:", torch.equal(product, a @ b))
print("ij is a:", torch.equal(torch.einsum("ij", a), a))
print("ba is a.t():", torch.equal(torch.einsum("ba", a), a.t()))
