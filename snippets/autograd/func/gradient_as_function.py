import torch
from torch.func import grad


def f(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
df = grad(f)
print(df(x))
print(x.requires_grad, x.grad)


def cube(t):
    return t**3


t = torch.tensor(5.0)
print(grad(cube)(t), grad(grad(cube))(t), grad(grad(grad(cube)))(t))
