import math

import torch
from torch.func import grad, vmap

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)


class SquaredError(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(w):
        r = X @ w - y
        return r @ r

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        (w,) = ctx.saved_tensors
        return v * 2 * (X.T @ (X @ w - y))


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
loss = SquaredError.apply
print("gradcheck:", torch.autograd.gradcheck(loss, w))
print("after 2000 steps equal:",
      torch.equal(descend(loss), descend(plain)))
three = torch.randn(3, 4, dtype=torch.float64)
print("vmap(grad(loss)):", vmap(grad(loss))(three).shape)
