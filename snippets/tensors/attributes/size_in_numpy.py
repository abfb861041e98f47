import numpy as np
import torch

array = np.zeros((2, 5))
tensor = torch.zeros(2, 5)

print("array.size: ", array.size)
print("tensor.size():", tensor.size())
print("tensor.numel():", tensor.numel())
print("len(tensor):", len(tensor))
