import torch
from torch.func import grad, hessian, jacrev


def cubes(x):
    return (x**3).sum()


def mixed(x):
    return x[0] ** 2 * x[1]


x = torch.tensor([1.0, 2.0])
print(hessian(cubes)(x))
print(hessian(mixed)(x))
print(torch.equal(hessian(mixed)(x), jacrev(grad(mixed))(x)))
