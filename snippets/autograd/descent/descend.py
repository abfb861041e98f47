import torch


def f(x):
    return (x**2).sum()


def gradient(x):
    x = x.clone().requires_grad_()
    f(x).backward()
    return x.grad


x = torch.tensor([3.0, -2.0])
for _ in range(3):
    print("f:", f(x).item(), " x:", x.tolist(),
          " gradient:", gradient(x).tolist())
    x = x - 0.25 * gradient(x)
