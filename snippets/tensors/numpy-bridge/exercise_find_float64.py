import numpy as np
import torch

heights = np.array([[1.5], [1.6], [1.7]], dtype=np.float32)
mean = np.array([1.6])
layer = torch.nn.Linear(1, 1)

print("heights:", heights.dtype)
print("mean:", mean.dtype)
print("heights - mean:", (heights - mean).dtype)

x = torch.from_numpy(heights - mean)
try:
    layer(x)
except RuntimeError as error:
    print(error)

mean = mean.astype(np.float32)
x = torch.from_numpy(heights - mean)
print("repaired:", x.dtype, layer(x).shape)
