import torch


def keep(clear):
    a = torch.tensor([2.0, 3.0], requires_grad=True)
    (a**2).sum().backward()
    kept = a.grad
    clear(a)
    (a**2).sum().backward()
    print(kept, kept is a.grad)


def nothing(a):
    pass


def to_zeros(a):
    a.grad.zero_()


def to_none(a):
    a.grad = None


keep(nothing)
keep(to_zeros)
keep(to_none)
