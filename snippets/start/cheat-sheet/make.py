import numpy as np
import torch

torch.manual_seed(0)

print(torch.tensor([1, 2]))  # tensors/creation#from-data
print(torch.zeros(2, 3))  # tensors/creation#from-shape
print(torch.arange(0, 10, 3))  # tensors/creation#ranges
print(torch.linspace(0, 1, 5))  # tensors/creation#ranges
print(torch.randint(0, 10, (3,)))  # tensors/creation#random
print(torch.from_numpy(np.ones(2)))  # tensors/numpy-bridge#one-memory
