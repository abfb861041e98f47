import numpy as np
import torch

a = np.array([[1.0, 2.0, 3.0]])
x = torch.tensor([[1.0, 2.0, 3.0]])

print(a.dtype, x.dtype)
print(f"{a.std():.4f} {x.std():.4f}")
print(a.size, x.size(), x.numel())
print(np.array([1, 2]).mean())
print(a[:, ::-1], x.flip(1))
print([hasattr(v, "requires_grad") for v in (a, x)])

try:
    x[:, ::-1]
except ValueError as error:
    print(error)
