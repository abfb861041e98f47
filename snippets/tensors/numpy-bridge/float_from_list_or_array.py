import numpy as np
import torch

numbers = [0.5, 1.5]
array = np.array(numbers)
print("list:", torch.tensor(numbers).dtype)
print("array:", torch.tensor(array).dtype)
print("list of results:", torch.tensor([array.mean(), 1.5]).dtype)

layer = torch.nn.Linear(2, 1)
t = torch.from_numpy(np.zeros((3, 2)))
try:
    layer(t)
except RuntimeError as error:
    print(error)
print("float():", layer(t.float()).shape)
