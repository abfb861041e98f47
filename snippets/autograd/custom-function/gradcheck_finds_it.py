import torch
from torch.autograd import gradcheck


class Wrong(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return x * v


class Right(Wrong):
    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return 2 * x * v


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)
Wrong.apply(x).sum().backward()
print("Wrong:", x.grad)
try:
    gradcheck(Wrong.apply, (x,))
except RuntimeError as error:
    print(str(error).strip())
print("Right:", gradcheck(Right.apply, (x,)))
