import numpy as np
import torch

print("zeros ", np.zeros(2).dtype, torch.zeros(2).dtype)

n = np.array([1.0, 3.0])
t = torch.from_numpy(n)
print("std   ", f"{n.std():.4f} {t.std():.4f}", end=" ")
print(f"{t.std(correction=0):.4f}")

n = np.array([[1, 2], [3, 4]])
t = torch.from_numpy(n)
print("size  ", n.size, tuple(t.size()), t.numel())

first_n, first_t = n[0, 0], t[0, 0]
n[0, 0] = 5
print("[0, 0]", first_n, first_t)
