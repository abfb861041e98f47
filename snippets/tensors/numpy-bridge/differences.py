import numpy as np
import torch

n = np.array([1.0, 3.0])
t = torch.from_numpy(n)
print("std:", n.std(), "|", round(t.std().item(), 4))
print("correction=0:", t.std(correction=0).item())
print("repeat:", n.repeat(2), "|", t.repeat(2).tolist())
print("median:", np.median(n), "|", t.median().item())

n = np.array([[1, 2], [3, 4]])
t = torch.from_numpy(n)
print("size:", n.size, "|", t.size(), "|", t.numel())

first_n, first_t = n[0, 0], t[0, 0]
n[0, 0] = 5
print("[0, 0]:", first_n, "|", first_t)
