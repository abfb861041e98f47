import torch
from torch.func import grad, jvp, vjp


def f(x):
    return torch.stack([x[0] * x[1], x[1] + 2 * x[2]])


x = torch.tensor([1.0, 2.0, 3.0])
J = torch.tensor([[2.0, 1.0, 0.0], [0.0, 1.0, 2.0]])
v = torch.tensor([10.0, 1.0])
u = torch.tensor([1.0, 0.0, 1.0])

try:
    grad(f)(x)
except RuntimeError as error:
    print(*str(error).split(". "), sep="\n")

y, pull_back = vjp(f, x)
print(pull_back(v)[0], J.T @ v)
y, pushed = jvp(f, (x,), (u,))
h = 2**-10
print(pushed, J @ u, (f(x + h * u) - f(x)) / h)
