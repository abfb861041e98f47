import numpy as np
import torch

n = np.ones(2)
t = torch.ones(2)

try:
    n - t
except TypeError as error:
    print("n - t:", error)

try:
    np.sum(t)
except TypeError as error:
    print("np.sum(t):", error)

print("as tensors:", torch.from_numpy(n).float() - t)
print("as arrays:", n - t.numpy(), np.sum(t.numpy()))
