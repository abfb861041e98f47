import torch


def f(x1, x2):
    return x1**2 * x2


x1 = torch.tensor(1.0, requires_grad=True)
x2 = torch.tensor(2.0, requires_grad=True)
f(x1, x2).backward()
print("backward:", x1.grad.item(), x2.grad.item())

h = 0.001
only_x1 = (f(1 + h, 2) - f(1 - h, 2)) / (2 * h)
only_x2 = (f(1, 2 + h) - f(1, 2 - h)) / (2 * h)
print("measured:", round(only_x1, 4), round(only_x2, 4))
