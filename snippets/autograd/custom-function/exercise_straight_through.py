import torch
from torch.autograd import gradcheck


class Round(torch.autograd.Function):
    @staticmethod
    def forward(x):
        return x.round()

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, v):
        return v


def train(rounding):
    x = torch.tensor(0.2, requires_grad=True)
    for _ in range(20):
        loss = (rounding(x) - 3) ** 2
        loss.backward()
        with torch.no_grad():
            x -= 0.1 * x.grad
            x.grad = None
    print("value:", rounding(x).item(), "loss:", loss.item())


train(torch.round)
train(Round.apply)
x = torch.tensor(0.2, dtype=torch.float64, requires_grad=True)
passed = gradcheck(Round.apply, (x,), raise_exception=False)
print("gradcheck:", passed)
