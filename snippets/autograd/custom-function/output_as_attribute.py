import gc
import weakref

import torch


class Kept(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.y = x.exp()
        return ctx.y


class Saved(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)
        return y


gc.disable()
x = torch.ones(3, requires_grad=True)
for function in (Kept, Saved):
    y = function.apply(x)
    alive = weakref.ref(y)
    del y
    print(function.__name__, "alive:", alive() is not None)
