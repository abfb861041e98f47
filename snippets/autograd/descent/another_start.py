import torch


def f(x):
    return -(x**4) + 10 * x**3 + 10 * x**2 - 15 * x - 4


def climb(start):
    x = torch.tensor(start)
    for _ in range(300):
        q = x.clone().requires_grad_()
        f(q).backward()
        x = x + 0.002 * q.grad
    return f"{start} -> x = {x.item():.4f}, y = {f(x).item():.2f}"


print(climb(1.0))
print(climb(0.0))
