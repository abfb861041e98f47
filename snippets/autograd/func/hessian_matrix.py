import torch
from torch.func import grad, hessian, jacrev


def cubes(x):
    return (x**3).sum()


def mixed(x):
    return x[0] ** 2 * x[1]


x = torch.tensor([1.0, 2.0])
print("cubes:", hessian(cubes)(x), sep="\n")
print("mixed:", hessian(mixed)(x), sep="\n")
same = torch.equal(hessian(mixed)(x), jacrev(grad(mixed))(x))
print("same as jacrev of grad:", same)
