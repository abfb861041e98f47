import torch


def f(x):
    return abs(x)


for h in (0.1, 0.001):
    left = (f(0) - f(0 - h)) / h
    right = (f(0 + h) - f(0)) / h
    both = (f(0 + h) - f(0 - h)) / (2 * h)
    print("h:", h, " left:", left, " right:", right, " both:", both)

x = torch.tensor(0.0, requires_grad=True)
f(x).backward()
print("backward:", x.grad.item())
