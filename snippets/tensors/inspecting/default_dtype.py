import numpy as np
import torch

integer = torch.tensor([1, 2])
array = np.ones(2, dtype=np.float32)

for dtype in (torch.float32, torch.float64):
    torch.set_default_dtype(dtype)
    print(torch.get_default_dtype())
    print("  zeros:", torch.zeros(2).dtype)
    print("  tensor(0.5):", torch.tensor(0.5).dtype)
    print("  Linear:", torch.nn.Linear(1, 1).weight.dtype)
    print("  integer / 2:", (integer / 2).dtype)
    print("  integer.float():", integer.float().dtype)
    print("  from_numpy:", torch.from_numpy(array).dtype)
