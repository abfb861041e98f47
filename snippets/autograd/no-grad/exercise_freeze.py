import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

x = torch.ones(4, 8)
saved = []


def pack(tensor):
    saved.append(tensor)
    return tensor


def run(way):
    torch.manual_seed(0)
    saved.clear()
    first = nn.Sequential(nn.Linear(8, 8), nn.Tanh())
    second = nn.Linear(8, 1)
    first.requires_grad_(way != "requires_grad_")
    with saved_tensors_hooks(pack, lambda tensor: tensor):
        with torch.set_grad_enabled(way != "no_grad"):
            hidden = first(x)
    if way == "detach":
        hidden = hidden.detach()
    second(hidden).sum().backward()
    return second.weight.grad


right = run("nothing")
for way in ("nothing", "requires_grad_", "no_grad", "detach"):
    same = torch.equal(run(way), right)
    print(f"{way:14} saved: {len(saved)} same: {same}")
