import numpy as np
import torch

for name, x in [
    ("[1, 2]", torch.tensor([1, 2])),
    ("[1, 2.5]", torch.tensor([1, 2.5])),
    ("[True, False]", torch.tensor([True, False])),
    ("zeros(2)", torch.zeros(2)),
    ("arange(2)", torch.arange(2)),
    ("from_numpy", torch.from_numpy(np.array([1, 2.5]))),
]:
    print(name, x.dtype)

print(torch.float is torch.float32, torch.long is torch.int64)
