import torch
from torch.func import grad, vmap


class Old(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return 2 * x * v


class New(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(x):
        return x * x

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    backward = Old.backward


x = torch.tensor([1.0, 2.0, 3.0])
for tool, argument in ((grad, x[0]), (vmap, x)):
    try:
        tool(Old.apply)(argument)
    except RuntimeError as error:
        message = str(error).split(", it ")[1].split(".")[0]
        print(f"{tool.__name__}: {message}")
print(vmap(grad(New.apply))(x))
