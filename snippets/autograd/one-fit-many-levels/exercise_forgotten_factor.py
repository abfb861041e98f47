import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


class Forgetful(torch.autograd.Function):
    @staticmethod
    def forward(w):
        return (X @ w - y).pow(2).sum()

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        (w,) = ctx.saved_tensors
        return 2 * (X.T @ (X @ w - y))


def descend(loss, factor):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    for _ in range(2000):
        (factor * loss(w)).backward()
        with torch.no_grad():
            w -= 1e-6 * w.grad
        w.grad = None
    return w.detach()


w = descend(lambda w: (X @ w - y).pow(2).sum(), 1)
for factor in (1, 0.5):
    print(f"factor {factor}, weights unchanged:",
          torch.equal(descend(Forgetful.apply, factor), w))
try:
    torch.autograd.gradcheck(Forgetful.apply, w.requires_grad_())
except RuntimeError as e:
    print(e)
