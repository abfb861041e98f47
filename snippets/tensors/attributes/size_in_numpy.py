import numpy as np
import torch

array = np.zeros((2, 5))
tensor = torch.zeros(2, 5)

print(array.ndim, array.shape, array.size)
print(tensor.ndim, tensor.shape, tensor.size())
print(tensor.numel(), len(tensor))
