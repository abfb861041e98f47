import numpy as np
import torch

t = torch.ones(5)
n = t.numpy()
t.add_(1)
print("t:", t)
print("n:", n)

n = np.ones(5)
t = torch.from_numpy(n)
np.add(n, 1, out=n)
print("n:", n)
print("t:", t)
