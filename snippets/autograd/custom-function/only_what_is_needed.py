import torch
from torch.utils.flop_counter import FlopCounterMode


class Both(torch.autograd.Function):
    @staticmethod
    def forward(a, b):
        return a @ b

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, v):
        a, b = ctx.saved_tensors
        return v @ b.T, a.T @ v


class Needed(Both):
    @staticmethod
    def backward(ctx, v):
        a, b = ctx.saved_tensors
        for_a, for_b = ctx.needs_input_grad
        return v @ b.T if for_a else None, a.T @ v if for_b else None


images = torch.ones(8, 100)
weight = torch.ones(100, 10, requires_grad=True)
products = {"Both": Both.apply, "Needed": Needed.apply,
            "torch.matmul": torch.matmul}
for name, product in products.items():
    y = product(images, weight).sum()
    with FlopCounterMode(display=False) as counter:
        y.backward()
    print(name, counter.get_total_flops())
print("images.grad:", images.grad)
