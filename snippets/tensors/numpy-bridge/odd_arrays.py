import numpy as np
import torch

table = np.array([1, None], dtype=object)
try:
    torch.from_numpy(table)
except TypeError as error:
    print(error)
print("repaired:", torch.from_numpy(table.astype(np.float32)))

big_endian = np.array([1.0, 2.0], dtype=">f4")
try:
    torch.from_numpy(big_endian)
except ValueError as error:
    print(error)
print("repaired:", torch.from_numpy(big_endian.astype(np.float32)))
