import torch


def f(x1, x2):
    return x1**2 * x2


x1 = torch.tensor(1.0, requires_grad=True)
x2 = torch.tensor(2.0, requires_grad=True)
f(x1, x2).backward()
print(x1.grad, x2.grad)

h = 0.001
print(round((f(1 + h, 2) - f(1 - h, 2)) / (2 * h), 4))
print(round((f(1, 2 + h) - f(1, 2 - h)) / (2 * h), 4))
