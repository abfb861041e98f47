import torch


def f(x):
    if x > 0:
        return x * 2
    return x.exp()


a = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(-1.0, requires_grad=True)
print("f(1.0):", f(a).grad_fn.name())
print("f(-1.0):", f(b).grad_fn.name())
