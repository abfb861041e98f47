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


functions = {"by_cases": by_cases, "Softplus": Softplus.apply,
             "torch": torch.nn.functional.softplus}
for name, f in functions.items():
    x = torch.tensor([0.0, 5.0, 100.0], requires_grad=True)
    y = f(x)
    y.sum().backward()
    print(name, "y:", y.detach())
    print(name, "x.grad:", x.grad)
