import torch

x = torch.tensor([[1.5, -2.0], [-0.5, 3.0]])

a = torch.where(x < 0, 0, x)
b = x.masked_fill(x < 0, 0)
print(x)

x[x < 0] = 0
print(x)
print(torch.equal(a, x), torch.equal(b, x))
