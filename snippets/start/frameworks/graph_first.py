import torch
from torch import fx


def f(x):
    y = x * 2
    print("middle:", y)
    return y + 1


x = torch.tensor(3.0)
print("result:", f(x))

graph = fx.symbolic_trace(f)
print([node.name for node in graph.graph.nodes])
print("result:", graph(x))
