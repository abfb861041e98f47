import torch

x = torch.arange(12).view(2, 3, 2)
y = torch.arange(16).view(2, 4, 2)

out = torch.einsum("bij,bkj->bik", x, y)
print("out", tuple(out.shape))
print("with @:", torch.equal(out, x @ y.transpose(1, 2)))
print("out[0, 1, 2]:", out[0, 1, 2], (x[0, 1] * y[0, 2]).sum())

many = torch.ones(5, 7, 3, 2, dtype=torch.int64)
dots = torch.einsum("...ij,kj->...ik", many, y[0])
print("with ...:", tuple(dots.shape))
