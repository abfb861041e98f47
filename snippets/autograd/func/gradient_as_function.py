import torch
from torch.func import grad


def cube(t):
    return t**3


t = torch.tensor(5.0)
print("first:", grad(cube)(t))
print("second:", grad(grad(cube))(t))
print("third:", grad(grad(grad(cube)))(t))
print("t.requires_grad:", t.requires_grad)
print("t.grad:", t.grad)
