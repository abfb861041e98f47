import warnings

import torch

x = torch.tensor([1.0, 2.0])
y = x.clone()
y[0] = 100
print("x:", x)
print("y:", y)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(x)
print(caught[0].message)
