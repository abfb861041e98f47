import numpy as np
import torch

a = torch.arange(6).view(2, 3)
b = torch.arange(12).view(4, 3)
print(torch.inner(a, b))
print("a @ b.T:", torch.equal(torch.inner(a, b), a @ b.T))

inner = np.inner(a.numpy(), b.numpy())
print("np.inner:", np.array_equal(inner, torch.inner(a, b).numpy()))
