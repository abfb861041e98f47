import torch
from torch.func import jacrev, vjp


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0])
y, pull_back = vjp(f, x)
print("y:", y)
print("product:", pull_back(torch.tensor([10.0, 1.0])))
print(jacrev(f)(x))
print("x.requires_grad:", x.requires_grad, "x.grad:", x.grad)
