import torch
from torch.func import grad, jvp, vjp


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


def first_only(x):
    return f(x)[:1]


x = torch.tensor([1.0, 2.0, 3.0])
for function in (f, first_only):
    try:
        grad(function)(x)
    except RuntimeError as error:
        print(function(x).shape, str(error).split(": ")[1])

J = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
v = torch.tensor([10.0, 1.0])
u = torch.tensor([1.0, 0.0, 1.0])
y, pull_back = vjp(f, x)
print("vjp:", pull_back(v)[0], "J.T @ v:", J.T @ v)
y, pushed = jvp(f, (x,), (u,))
print("jvp:", pushed, "J @ u:", J @ u)
h = 2**-10
print("finite difference:", (f(x + h * u) - f(x)) / h)
