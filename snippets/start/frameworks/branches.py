import torch


def f(x):
    if x > 0:
        return x * 2
    return x.exp()


for value in (1.0, -1.0):
    x = torch.tensor(value, requires_grad=True)
    print(value, f(x).grad_fn.name())
