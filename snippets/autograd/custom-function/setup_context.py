import torch
from torch.func import grad, jacfwd, jacrev, vmap


class Old(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return 2 * x * v


class Split(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    backward = Old.backward


class New(Split):
    generate_vmap_rule = True


def attempt(tool, square, x):
    print(tool.__name__, square.__name__, end=": ")
    try:
        print(tool(square.apply)(x).tolist())
    except RuntimeError as error:
        print(str(error).split(". ")[0])


x = torch.tensor([1.0, 2.0])
attempt(grad, Old, x[0])
attempt(grad, Split, x[0])
attempt(vmap, Split, x)
attempt(vmap, New, x)
attempt(jacrev, Split, x)
attempt(jacfwd, New, x)
