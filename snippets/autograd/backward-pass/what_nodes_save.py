import torch
from torch.autograd.graph import saved_tensors_hooks


def saved(compute):
    kept = []

    def pack(t):
        kept.append(round(t.item(), 4))
        return t

    with saved_tensors_hooks(pack, lambda t: t):
        compute()
    return kept


x = torch.tensor(3.0, requires_grad=True)
y = torch.tensor(4.0, requires_grad=True)
c = torch.tensor(5.0)

print("x + y  ", saved(lambda: x + y))
print("x * y  ", saved(lambda: x * y))
print("x * c  ", saved(lambda: x * c))
print("x * 3  ", saved(lambda: x * 3), (x * 3).grad_fn._saved_other)
print("x ** 2 ", saved(lambda: x**2))
print("x.exp()", saved(lambda: x.exp()))
