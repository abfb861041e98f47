import numpy as np
import torch

array = np.zeros((2, 3, 4))
x = torch.from_numpy(array)

print("NumPy array[0, :, [1, 2]]:", array[0, :, [1, 2]].shape)
print("PyTorch x[0, :, [1, 2]]:  ", tuple(x[0, :, [1, 2]].shape))
print("PyTorch x[0][:, [1, 2]]:  ", tuple(x[0][:, [1, 2]].shape))
