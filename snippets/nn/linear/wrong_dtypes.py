import numpy as np
import torch
from torch import nn

array = np.array([[1.5, 2.0, 0.5], [3.0, 1.0, 2.5]])
layer = nn.Linear(3, 2)
plain = nn.Linear(3, 2, bias=False)

for name, call, x in [
    ("NumPy array", layer, array),
    ("from_numpy", layer, torch.from_numpy(array)),
    ("whole numbers", layer, torch.tensor([[1, 2, 3]])),
    ("image file", layer, torch.zeros(1, 3, dtype=torch.uint8)),
    ("no bias", plain, torch.from_numpy(array)),
]:
    try:
        call(x)
    except (TypeError, RuntimeError) as error:
        print(f"{name}: {error}")
