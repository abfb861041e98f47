import numpy as np
import torch

n = np.arange(4)
back = n[::-1]
print(back, back.strides[0] < 0, np.shares_memory(n, back))

try:
    torch.from_numpy(back)
except ValueError as error:
    print(str(error).split(" (")[0])

print(torch.from_numpy(back.copy()))
flipped = torch.from_numpy(n).flip(0)
print(flipped, np.shares_memory(n, flipped.numpy()))
