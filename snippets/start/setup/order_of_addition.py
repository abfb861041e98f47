import torch

a, b, c = torch.tensor([1e8, 1.0, -1e8])
print("(a + b) + c:", (a + b) + c)
print("(a + c) + b:", (a + c) + b)

torch.manual_seed(0)
x = torch.rand(10000)
print("allclose:", torch.allclose(x.sum(), x.flip(0).sum()))
