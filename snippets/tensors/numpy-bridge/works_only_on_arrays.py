import numpy as np
import torch

n = np.array([[1, 2], [3, 4]])
t = torch.from_numpy(n)

for array, tensor, repaired in [
    (n.mean(), lambda: t.mean(), t.float().mean()),
    (np.dot(n, n), lambda: torch.dot(t, t), t @ t),
    (n[::-1], lambda: t[::-1], t.flip(0)),
]:
    print("array ", array.tolist())
    try:
        tensor()
    except (RuntimeError, ValueError) as error:
        print("      ", str(error).split(". ")[0])
    print("tensor", repaired.tolist())

names = ["requires_grad", "grad_fn", "backward"]
print([hasattr(n, name) for name in names])
print([hasattr(t, name) for name in names])
