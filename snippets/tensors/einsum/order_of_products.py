import torch
from torch.utils.flop_counter import FlopCounterMode

torch.backends.opt_einsum.enabled = False
a, b = torch.ones(100, 200), torch.ones(200, 300)
v = torch.ones(300)


def count(name, compute):
    with FlopCounterMode(display=False) as counter:
        out = compute()
    for operation, flops in counter.get_flop_counts()["Global"].items():
        print(name, operation, flops)
    return out


count("a @ b     ", lambda: a @ b)
count("ij,jk->ik ", lambda: torch.einsum("ij,jk->ik", a, b))
x = count("ij,jk,k->i", lambda: torch.einsum("ij,jk,k->i", a, b, v))
y = count("k,jk,ij->i", lambda: torch.einsum("k,jk,ij->i", v, b, a))
print(torch.equal(x, y))
