import numpy as np
import torch

data = [[3, 5], [10, 5]]
from_list = torch.tensor(data)
data[0][0] = 100

array = np.array([0.5, 1.5])
copied = torch.tensor(array)
shared = torch.from_numpy(array)
array[0] = 100

print("from_list:", from_list.tolist())
print("copied:", copied)
print("shared:", shared)
