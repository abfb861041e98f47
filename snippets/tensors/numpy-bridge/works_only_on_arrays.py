import numpy as np
import torch

n = np.array([[1, 2], [3, 4]])
t = torch.from_numpy(n)

print("n.mean():", n.mean())
try:
    t.mean()
except RuntimeError as error:
    print(error)
print("t.float().mean():", t.float().mean().item())

print("np.dot(n, n):", np.dot(n, n).tolist())
try:
    torch.dot(t, t)
except RuntimeError as error:
    print(error)
print("t @ t:", (t @ t).tolist())

print("n[::-1]:", n[::-1].tolist())
try:
    t[::-1]
except ValueError as error:
    print(error)
print("t.flip(0):", t.flip(0).tolist())
