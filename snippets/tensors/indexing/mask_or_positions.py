import warnings

import numpy as np
import torch

x = torch.tensor([10, 20, 30])

print("list: ", x[[True, False, True]])
print("array:", x[np.array([True, False, True])])
print("ints: ", x[torch.tensor([1, 0, 1])])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("uint8:", x[torch.tensor([1, 0, 1], dtype=torch.uint8)])
print(str(caught[0].message).partition(" (")[0])
print("where:", (x > 10).nonzero().squeeze(1))

try:
    x[torch.tensor([True, False])]
except IndexError as error:
    print(error)
