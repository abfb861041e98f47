import torch


def by_cases(x):
    return torch.where(x > 20, x, torch.log1p(x.exp()))


class Softplus(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return by_cases(x)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        (x,) = ctx.saved_tensors
        return torch.sigmoid(x) * v


for f in (by_cases, Softplus.apply, torch.nn.functional.softplus):
    x = torch.tensor([0.0, 5.0, 100.0], requires_grad=True)
    y = f(x)
    y.sum().backward()
    print(y.detach(), x.grad)
