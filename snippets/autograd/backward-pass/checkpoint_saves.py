import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
block = nn.Sequential(nn.Linear(10, 100), nn.ReLU(), nn.Linear(100, 10))
x = torch.randn(8, 10, requires_grad=True)
saved = []


def pack(t):
    saved.append(t.numel())
    return t


def run(forward):
    saved.clear()
    x.grad = None
    with saved_tensors_hooks(pack, lambda t: t):
        y = forward()
    y.sum().backward()
    return sum(saved), x.grad


plain, first = run(lambda: block(x))
fewer, second = run(lambda: checkpoint(block, x, use_reentrant=False))
print("saved numbers:", plain, "->", fewer)
print("same gradient:", torch.equal(first, second))
