import warnings

import torch
import torch.nn.functional as F

for shape in [(4,), (2, 4), (3, 2, 4), (5, 3, 2, 4)]:
    x = torch.zeros(shape)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        p = F.softmax(x)
    length = round(1 / p.max().item())
    print(f"{shape}: sum is 1 over the dimension of size {length}")
print(caught[0].category.__name__, caught[0].message)
