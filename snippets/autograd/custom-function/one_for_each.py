import torch


class Polar(torch.autograd.Function):
    @staticmethod
    def forward(r, t):
        return r * t.cos(), r * t.sin()

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, vx, vy):
        r, t = ctx.saved_tensors
        c, s = t.cos(), t.sin()
        return vx * c + vy * s, r * (vy * c - vx * s)


class TooFew(Polar):
    @staticmethod
    def backward(ctx, *v):
        return Polar.backward(ctx, *v)[0]


class Swapped(Polar):
    @staticmethod
    def backward(ctx, *v):
        return Polar.backward(ctx, *v)[::-1]


for polar in (Polar, TooFew, Swapped):
    r = torch.tensor(2.0, requires_grad=True)
    t = torch.tensor(0.0, requires_grad=True)
    x, y = polar.apply(r, t)
    try:
        y.backward()
        print(polar.__name__, "r:", r.grad, "t:", t.grad)
    except RuntimeError as error:
        print(error)
