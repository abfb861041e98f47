import numpy as np
import torch

a = np.array([1.0, 2.0, 3.0, 6.0])
x = torch.tensor([1.0, 2.0, 3.0, 6.0])

print("dtype:", a.dtype, x.dtype)
print("std:", f"{a.std():.4f} {x.std():.4f}")
print("median:", np.median(a), x.median().item())
print("repeat:", a[:2].repeat(2), x[:2].repeat(2))
print("size:", a.size, x.size())
print("reversed:", a[::-1], x.flip(0))

try:
    x[::-1]
except ValueError as error:
    print(error)
