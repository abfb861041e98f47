import torch

zero = torch.tensor(0.0)
small = torch.sin(torch.tensor(torch.pi))
print(small)
print(torch.allclose(small, zero))
print(torch.allclose(small, zero, atol=1e-6))

big = torch.tensor(100000.0)
print(torch.allclose(big + 0.5, big))

nan = torch.tensor(float("nan"))
print(torch.allclose(nan, nan))
print(torch.allclose(nan, nan, equal_nan=True))
