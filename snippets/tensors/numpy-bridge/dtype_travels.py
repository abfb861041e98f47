import numpy as np
import torch

for n in [
    np.array([[1, 2], [3, 4]]),
    np.array([[1, 2], [3, 4]], dtype=np.int32),
    np.arange(10).reshape(2, 5),
    np.zeros((3, 2)),
]:
    t = torch.from_numpy(n)
    print(n.dtype, t.dtype)

print(torch.from_numpy(np.array([1, 2], dtype=np.int32)))
print(t[0])
