import math

import torch


def f(p):
    return p[0] ** 2 + 4 * p[1] ** 2


p = torch.tensor([4.0, 1.0], dtype=torch.float64, requires_grad=True)
f(p).backward()
g = p.grad
print("gradient:", g.tolist())

h = 0.001
for degrees in range(0, 360, 45):
    angle = math.radians(degrees)
    u = torch.tensor([math.cos(angle), math.sin(angle)],
                     dtype=torch.float64)
    slope = (f(p + h * u) - f(p - h * u)).item() / (2 * h)
    product = (g @ u).item()
    print(f"{degrees:3} degrees: slope {round(slope, 3) + 0.0},",
          "g @ u", round(product, 3) + 0.0)
