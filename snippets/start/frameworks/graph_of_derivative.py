import torch
from torch.fx.experimental.proxy_tensor import make_fx


def f(x):
    return (x * 2 + 1) ** 2


x = torch.tensor(3.0, requires_grad=True)
f(x).backward()
print("recorded while running:", x.grad)

derivative = make_fx(torch.func.grad(f))(torch.tensor(1.0))
print("graph:", len(derivative.graph.nodes), "nodes")
print("graph run later:", derivative(torch.tensor(3.0)))
