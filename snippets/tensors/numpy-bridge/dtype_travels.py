import numpy as np
import torch

integers = np.array([[1, 2], [3, 4]])
small = np.array([1, 2], dtype=np.int32)
zeros = np.zeros(2)

print("int64:", torch.from_numpy(integers).dtype)
print("int32:", torch.from_numpy(small))
print("float64:", torch.from_numpy(zeros))
