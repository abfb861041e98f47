import numpy as np
import torch

torch.manual_seed(0)
heights = np.array([[1.5], [1.6], [1.7]], dtype=np.float32)
mean = np.array([1.6])
layer = torch.nn.Linear(1, 1)

for name, n in [
    ("heights", heights),
    ("mean", mean),
    ("heights - mean", heights - mean),
]:
    print(name, n.dtype)

x = torch.from_numpy(heights - mean)
try:
    layer(x)
except RuntimeError as error:
    print(error)

mean = mean.astype(np.float32)
x = torch.from_numpy(heights - mean)
print(x.dtype, layer(x).shape)
