import numpy as np
import torch

a = torch.arange(6).view(2, 3)
b = torch.arange(12).view(4, 3)
print(torch.inner(a, b))
print(torch.equal(torch.inner(a, b), a @ b.T))
print(np.inner(a.numpy(), b.numpy()).shape)
print(np.dot(a.numpy(), b.numpy().T).shape)
