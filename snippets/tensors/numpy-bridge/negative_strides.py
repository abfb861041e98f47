import numpy as np
import torch

n = np.arange(4)
back = n[::-1]
print("back:", back, "shares:", np.shares_memory(n, back))

try:
    torch.from_numpy(back)
except ValueError as error:
    print(error)

print("copy:", torch.from_numpy(back.copy()))
print("flip:", torch.from_numpy(n).flip(0))
