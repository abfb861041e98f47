import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


class SquaredError(torch.autograd.Function):
    @staticmethod
    def forward(ctx, w):
        r = X @ w - y
        ctx.save_for_backward(r)
        return r @ r

    @staticmethod
    def backward(ctx, upstream):
        (r,) = ctx.saved_tensors
        return upstream * 2 * (X.T @ r)


def plain(w):
    return (X @ w - y).pow(2).sum()


def descend(loss):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    for _ in range(2000):
        loss(w).backward()
        with torch.no_grad():
            w -= 1e-6 * w.grad
        w.grad = None
    return w.detach()


w = torch.ones(4, dtype=torch.float64, requires_grad=True)
print(torch.autograd.gradcheck(SquaredError.apply, w))
print(torch.equal(descend(SquaredError.apply), descend(plain)))
