import numpy as np
import torch


def address(x):
    return x.untyped_storage().data_ptr()


array = np.arange(6)
x, y = torch.from_numpy(array), torch.from_numpy(array[1:])
x[1] = 100
print("y[0]:", y[0].item())
print("same address:", address(x) == address(y))
print("shares_memory:", np.shares_memory(x.numpy(), y.numpy()))

a, b = torch.empty(0), torch.empty(0)
print("two empty tensors:", address(a) == address(b))
