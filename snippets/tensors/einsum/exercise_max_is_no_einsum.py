import torch

x = torch.tensor([1.0, 2.0])
double = 2 * x

once, twice = "i->", "i,i->"
print("x once:", torch.einsum(once, x), torch.einsum(once, double))
print("x twice:", torch.einsum(twice, x, x),
      torch.einsum(twice, double, double))
print("max:", x.max(), double.max())

print("-x once:", torch.einsum(once, -x))
print("max of -x:", (-x).max())
