import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for h in (0.1, 0.001, 0.00001, 1e-17):
    slope = (f(5 + h) - f(5 - h)) / (2 * h)
    print(h, round(slope, 5))

x = torch.tensor(5.0, requires_grad=True)
f(x).backward()
print(x.grad.item())
