import weakref

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

x = torch.ones(4, 8)
alive = weakref.WeakSet()


class Saved:
    def __init__(self, tensor):
        self.tensor = tensor.detach()
        alive.add(self)


def train_second_half(way):
    torch.manual_seed(0)
    first = nn.Sequential(nn.Linear(8, 8), nn.Tanh())
    second = nn.Sequential(nn.Linear(8, 8), nn.Tanh())
    first.requires_grad_(way != "requires_grad_")
    with saved_tensors_hooks(Saved, lambda saved: saved.tensor):
        with torch.set_grad_enabled(way != "no_grad"):
            hidden = first(x)
        recorded = len(alive)
        if way == "detach":
            hidden = hidden.detach()
        loss = second(hidden).sum()
    print(f"{way:14}", recorded, len(alive), end=" ")
    loss.backward()
    print(first[0].weight.grad is None)
    return second[0].weight.grad


ways = ("nothing", "requires_grad_", "no_grad", "detach")
grads = [train_second_half(way) for way in ways]
print(all(torch.equal(grads[0], grad) for grad in grads))
