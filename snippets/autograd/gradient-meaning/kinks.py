import torch


def relu(x):
    return torch.relu(x)


def clamp(x):
    return x.clamp(min=0)


def maximum(x):
    return torch.maximum(x, torch.tensor(0.0))


for f in (relu, clamp, maximum):
    x = torch.tensor(0.0, requires_grad=True)
    f(x).backward()
    print(f.__name__, "at 0:", x.grad.item())
