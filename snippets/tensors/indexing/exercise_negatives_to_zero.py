import torch

x = torch.tensor([[1.5, -2.0], [-0.5, 3.0]])

a = torch.where(x < 0, 0, x)
b = x.masked_fill(x < 0, 0)
print("x after where and masked_fill:", x.tolist())

x[x < 0] = 0
print("x after assigning:", x.tolist())
print("all equal:", torch.equal(a, x) and torch.equal(b, x))
