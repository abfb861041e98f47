import torch
from torch.func import grad, hessian, jvp


def f(x):
    return (x**2).sum() ** 2


def hessian_vector(f, x, u):
    return jvp(grad(f), (x,), (u,))[1]


x, u = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([1.0, 0.0, -1.0])
print(hessian_vector(f, x, u))
full = hessian(f)(x) @ u
print("same:", torch.allclose(hessian_vector(f, x, u), full))

x = torch.linspace(0, 1, 10**6)
print(hessian_vector(f, x, torch.ones_like(x)).shape)
