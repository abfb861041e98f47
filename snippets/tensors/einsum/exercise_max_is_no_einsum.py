import torch

x = torch.tensor([1.0, 2.0])

print("x   ", torch.einsum("i->", 2 * x) / torch.einsum("i->", x))
print("x, x", torch.einsum("i,i->", 2 * x, 2 * x)
      / torch.einsum("i,i->", x, x))
print("max ", (2 * x).max() / x.max())
print("sum of -x", torch.einsum("i->", -x), -torch.einsum("i->", x))
print("max of -x", (-x).max(), -x.max())
