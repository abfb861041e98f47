import torch
from torch.autograd import gradcheck, gradgradcheck


class Early(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(3 * x * x)
        return x**3

    @staticmethod
    def backward(ctx, v):
        (slope,) = ctx.saved_tensors
        return slope * v


class Late(Early):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return 3 * x * x * v


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
v = torch.ones_like(x)
for cube in (Late, Early):
    print(cube.__name__, "first:", gradcheck(cube.apply, (x,)))
    try:
        print("second:", gradgradcheck(cube.apply, (x,), (v,)))
    except RuntimeError as error:
        print("second:", error)
