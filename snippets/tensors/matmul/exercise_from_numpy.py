import numpy as np
import torch

v = np.array([1.0, 2.0, 3.0])
a = np.arange(6.0).reshape(2, 3)
b = np.arange(12.0).reshape(4, 3)
tv, ta, tb = torch.tensor(v), torch.tensor(a), torch.tensor(b)


def same(array, tensor):
    return np.array_equal(array, tensor.numpy())


print(same(np.dot(v, v), torch.dot(tv, tv)))
print(same(np.dot(a, b.T), ta @ tb.T))
print(same(np.dot(a, v), ta @ tv))
print(same(np.inner(a, b), torch.inner(ta, tb)))
print(same(np.dot(2.0, a), 2.0 * ta))
