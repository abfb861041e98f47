import torch


def f(x):
    return x**2 * torch.sin(x)


def claimed(x):
    return 2 * x * torch.cos(x)


def product_rule(x):
    return 2 * x * torch.sin(x) + x**2 * torch.cos(x)


h = 1e-5
for start in (0.0, 2.0):
    x = torch.tensor(start, dtype=torch.float64)
    slope = (f(x + h) - f(x - h)) / (2 * h)
    for formula in (claimed, product_rule):
        same = torch.isclose(formula(x), slope, atol=1e-6).item()
        print(start, formula.__name__, same)
