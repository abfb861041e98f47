import numpy as np
import torch

print("[1, 2]       ", torch.tensor([1, 2]).dtype)
print("[1, 2.5]     ", torch.tensor([1, 2.5]).dtype)
print("[True, False]", torch.tensor([True, False]).dtype)
print("zeros(2)     ", torch.zeros(2).dtype)
print("arange(2)    ", torch.arange(2).dtype)
print("from_numpy   ", torch.from_numpy(np.array([1, 2.5])).dtype)

print("float is float32:", torch.float is torch.float32)
print("long is int64:", torch.long is torch.int64)
