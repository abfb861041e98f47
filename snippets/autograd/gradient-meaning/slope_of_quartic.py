import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for start in (0.0, 5.0, 9.0):
    x = torch.tensor(start, requires_grad=True)
    y = f(x)
    y.backward()
    slope = x.grad.item()
    intercept = y.item() - slope * start
    print(f"x = {start}: slope {slope}, y = {slope}x {intercept:+}")
