import numpy as np
import torch

for dtype in (np.float64, np.float32):
    n = np.ones(2, dtype=dtype)
    t = torch.from_numpy(n).float()
    t[0] = 7
    print(n.dtype, n, "shares:", np.shares_memory(n, t.numpy()))
