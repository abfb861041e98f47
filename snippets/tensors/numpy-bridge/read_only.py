import warnings
import numpy as np
import torch

n = np.zeros(2)
n.flags.writeable = False

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    t = torch.from_numpy(n)
print(str(caught[0].message).split(". ")[0])

t[0] = 9
print("n:", n)
copy = torch.tensor(n)
copy[0] = 5
print("after a change of the copy:", n)
