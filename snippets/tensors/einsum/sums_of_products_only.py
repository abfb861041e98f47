import torch

table = torch.tensor([0.0, 5.0, 7.0, 9.0, 2.0, 4.0, 8.0])


def total(x):
    return torch.einsum("i->", x)


def outer(x):
    return torch.einsum("i,j->ij", x, table)


def softmax(x):
    return x.softmax(dim=0)


def look_up(x):
    return table[x.long()]


x, y = torch.tensor([1.0, 4.0]), torch.tensor([3.0, 2.0])
for f in [total, outer, torch.max, torch.exp, softmax, look_up]:
    print(f.__name__, torch.allclose(f(x + y), f(x) + f(y)))
