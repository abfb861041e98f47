import numpy as np
import torch


def to_numpy(t):
    """A dense tensor to an array of its own; bfloat16 as float32."""
    if t.dtype == torch.bfloat16:
        t = t.float()
    return t.numpy(force=True).copy()


half = torch.ones(2, dtype=torch.bfloat16)
weight = torch.ones(2, requires_grad=True)
turned = torch.tensor([1 + 2j]).conj()

for t in (half, weight, turned):
    try:
        t.numpy()
    except (RuntimeError, TypeError) as error:
        print(error)
    n = to_numpy(t)
    print("   ", n, n.dtype)

n = to_numpy(weight)
n[:] = 0
print(weight.tolist())
