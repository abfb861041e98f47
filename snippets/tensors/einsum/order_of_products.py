import torch
from torch.utils.flop_counter import FlopCounterMode

torch.backends.opt_einsum.enabled = False
a, b = torch.ones(100, 200), torch.ones(200, 300)
v = torch.ones(300)


def count(equation, *inputs):
    with FlopCounterMode(display=False) as counter:
        out = torch.einsum(equation, *inputs)
    print(equation, counter.get_total_flops())
    return out


with FlopCounterMode(display=False) as counter:
    a @ b
print("a @ b", counter.get_total_flops())

count("ij,jk->ik", a, b)
x = count("ij,jk,k->i", a, b, v)
y = count("k,jk,ij->i", v, b, a)
print("same result:", torch.equal(x, y))
