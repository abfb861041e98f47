import torch
from torch import fx


def looks(x):
    h = x * 3
    for i in range(int(h.max())):
        h = h + i
    return h


def does_not_look(x):
    h = x * 3
    return h.exp().sum()


x = torch.tensor([1.0, 2.0])
for f in (looks, does_not_look):
    try:
        graph = fx.symbolic_trace(f)
        same = torch.equal(graph(x), f(x))
        print(f.__name__, "- same value:", same)
    except TypeError as error:
        print(f.__name__, "-", error)
