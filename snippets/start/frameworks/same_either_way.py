import torch
from torch import fx


def f(x):
    return (x * 2 + 1) ** 2


for run in (f, fx.symbolic_trace(f)):
    x = torch.tensor(3.0, requires_grad=True)
    y = run(x)
    y.backward()
    print(y.item(), x.grad.item(), y.device == x.device)
