import math

import torch
from torch.func import grad, hessian


def f(x):
    return x[0].exp() - 2 * x[0] + (x[0] - x[1]) ** 2


x = torch.tensor([2.0, 0.0], dtype=torch.float64)
for step in range(6):
    far = (x - math.log(2)).abs().max()
    at = [round(n, 4) for n in x.tolist()]
    print(step, "x:", at, f"distance: {far:.4f}")
    x = x - torch.linalg.solve(hessian(f)(x), grad(f)(x))
