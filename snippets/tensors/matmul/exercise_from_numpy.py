import numpy as np
import torch

v = np.array([1.0, 2.0, 3.0])
a = np.arange(6.0).reshape(2, 3)
b = np.arange(12.0).reshape(4, 3)
c = np.arange(30.0).reshape(5, 3, 2)
tv, ta = torch.tensor(v), torch.tensor(a)
tb, tc = torch.tensor(b), torch.tensor(c)

for name, array, tensor in [
    ("np.dot(v, v)", np.dot(v, v), torch.dot(tv, tv)),
    ("np.dot(a, b.T)", np.dot(a, b.T), ta @ tb.T),
    ("np.dot(a, v)", np.dot(a, v), ta @ tv),
    ("np.inner(a, b)", np.inner(a, b), torch.inner(ta, tb)),
    ("np.dot(2.0, a)", np.dot(2.0, a), 2.0 * ta),
    ("np.dot(a, c)", np.dot(a, c),
     torch.tensordot(ta, tc, dims=([-1], [-2]))),
]:
    print(name, np.array_equal(array, tensor.numpy()))
