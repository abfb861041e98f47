import torch
from torch.func import vjp


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


def product(v):
    _, pull_back = vjp(f, torch.tensor([1.0, 2.0, 3.0]))
    return pull_back(v)[0]


u = torch.tensor([0.0, 1.0, 0.0])
J = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
for v in torch.tensor([[10.0, 1.0], [0.0, 0.0]]):
    value, pull_back = vjp(product, v)
    print("product:", value, "its vjp:", pull_back(u)[0])
print("J @ u:", J @ u)
