import numpy as np
import torch
from torch import nn

array = np.array([[1.5, 2.0, 0.5], [3.0, 1.0, 2.5]])
pixels = torch.tensor([[0, 128, 255]], dtype=torch.uint8)
layer = nn.Linear(3, 2)

for name, x in [
    ("torch.from_numpy(array).float()",
     torch.from_numpy(array).float()),
    ("torch.tensor(array, dtype=torch.float32)",
     torch.tensor(array, dtype=torch.float32)),
    ("pixels / 255", pixels / 255),
]:
    print(name, "->", layer(x).dtype)

layer.double()
print("layer.double() ->", layer(torch.from_numpy(array)).dtype)
