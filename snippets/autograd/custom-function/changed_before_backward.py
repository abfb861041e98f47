import torch


class Kept(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.x = x
        return x * x

    @staticmethod
    def backward(ctx, v):
        return 2 * ctx.x * v


class Saved(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return 2 * x * v


for square in (Kept, Saved):
    w = torch.tensor(3.0, requires_grad=True)
    x = w.clone()
    y = square.apply(x)
    x.add_(1)
    try:
        y.backward()
        print(square.__name__, "w.grad:", w.grad)
    except RuntimeError as error:
        print(square.__name__, str(error).split(":")[0])
