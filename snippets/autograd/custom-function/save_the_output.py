import torch
from torch.autograd.graph import saved_tensors_hooks


def by_formula(x):
    up, down = x.exp(), (-x).exp()
    return (up - down) / (up + down)


class Tanh(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return by_formula(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, v):
        (y,) = ctx.saved_tensors
        return (1 - y * y) * v


def pack(t):
    nbytes[t.data_ptr()] = t.nbytes
    return t


x = torch.linspace(-1, 1, 10**6, requires_grad=True)
functions = {"by_formula": by_formula, "Tanh": Tanh.apply,
             "torch.tanh": torch.tanh}
for name, f in functions.items():
    nbytes = {}
    with saved_tensors_hooks(pack, lambda t: t):
        y = f(x)
    size = sum(nbytes.values())
    print(name, "tensors:", len(nbytes), "bytes:", size)
x = torch.linspace(-1, 1, 5, dtype=torch.float64, requires_grad=True)
print("gradcheck:", torch.autograd.gradcheck(Tanh.apply, x))
