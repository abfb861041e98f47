import torch
from torch.autograd import Function


class TooLarge(Function):
    @staticmethod
    def forward(ctx, x):
        return x.sum()

    @staticmethod
    def backward(ctx, v):
        return v * torch.ones(4, 3)


class TwoOutputs(Function):
    @staticmethod
    def forward(ctx, x):
        return x * 2, x * 3

    @staticmethod
    def backward(ctx, v2, v3):
        print("unused output:", v3)
        return v2 * 2 + v3 * 3


class OfList(Function):
    @staticmethod
    def forward(ctx, tensors):
        return tensors[0] + tensors[1]


x = torch.ones(3, requires_grad=True)
TooLarge.apply(x).backward()
print("should be 1:", x.grad)
TwoOutputs.apply(x)[0].sum().backward()
print("from a list:", OfList.apply([x, x]).requires_grad)
