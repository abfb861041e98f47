import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


for h in (1, 0.1, 0.001, 0.00001):
    one_side = (f(5 + h) - f(5)) / h
    both_sides = (f(5 + h) - f(5 - h)) / (2 * h)
    print(h, round(one_side, 5), round(both_sides, 5))

x = torch.tensor(5.0, requires_grad=True)
f(x).backward()
print(x.grad.item())
print(-4 * 5**3 + 30 * 5**2 + 20 * 5 - 15)
