import numpy as np
import torch

array = np.array([0.5, 1.5])

print("Python floats:", torch.tensor([0.5, 1.5]).dtype)
print("mean and std: ", torch.tensor([array.mean(), array.std()]).dtype)
print("one of them:  ", torch.tensor([0.5, array.mean()]).dtype)
