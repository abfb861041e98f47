from contextlib import nullcontext

import torch
from torch.autograd.graph import saved_tensors_hooks


def second_gradient(fused, block):
    w = torch.tensor([3.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, fused=fused)
    first = (10 * w).sum()
    with block:
        second = (w**2).sum()
    first.backward()
    optimizer.step()
    optimizer.zero_grad()
    try:
        second.backward()
        return w.grad
    except RuntimeError:
        return "RuntimeError"


hooks = saved_tensors_hooks(lambda t: t, lambda t: t)
print("as usual:  ", second_gradient(False, nullcontext()))
print("fused=True:", second_gradient(True, nullcontext()))
print("hooks:     ", second_gradient(False, hooks))
