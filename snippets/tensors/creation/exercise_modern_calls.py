import numpy as np
import torch

array = np.array([[1, 2], [3, 4]])

for old, new in [
    (torch.FloatTensor([0.5, 0.7]), torch.tensor([0.5, 0.7])),
    (torch.FloatTensor(array), torch.tensor(array).float()),
]:
    print(torch.equal(old, new), old.dtype == new.dtype)

old, new = torch.FloatTensor(1, 28, 28), torch.zeros(1, 28, 28)
print(old.shape == new.shape, old.dtype == new.dtype)
