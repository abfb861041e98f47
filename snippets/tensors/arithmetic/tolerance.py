import torch

zero = torch.tensor(0.0)
small = torch.sin(torch.tensor(torch.pi))
print("small:", small)
print("near 0:", torch.allclose(small, zero))
print("with atol:", torch.allclose(small, zero, atol=1e-6))

big = torch.tensor(100000.0)
print("near 100000:", torch.allclose(big + 0.5, big))

nan = torch.tensor(float("nan"))
print("nan:", torch.allclose(nan, nan))
print("equal_nan:", torch.allclose(nan, nan, equal_nan=True))
