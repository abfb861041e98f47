import numpy as np
import torch

x = torch.tensor([10, 20, 30])

print("list: ", x[[True, False, True]])
print("array:", x[np.array([True, False, True])])
print("ints: ", x[torch.tensor([1, 0, 1])])
print("where:", (x > 10).nonzero().squeeze(1))

try:
    x[torch.tensor([True, False])]
except IndexError as error:
    print(error)
