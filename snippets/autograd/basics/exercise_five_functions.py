import torch
from torch import cos, exp, sin, sqrt


def quartic(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


def quartic_slope(x):
    return -4 * x**3 + 30 * x**2 + 20 * x - 15


for f, slope in [
    (quartic, quartic_slope),
    (lambda x: 1 / x, lambda x: -1 / x**2),
    (sqrt, lambda x: 1 / (2 * sqrt(x))),
    (lambda x: sin(3 * x), lambda x: 3 * cos(3 * x)),
    (lambda x: x * exp(-x), lambda x: (1 - x) * exp(-x)),
]:
    x = torch.tensor([5.0], requires_grad=True)
    f(x).backward()
    print(x.grad, torch.allclose(x.grad, slope(x)))
