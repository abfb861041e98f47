import torch


def gradient_with_ones(y):
    (product,) = torch.autograd.grad(y, x, torch.ones_like(y))
    return product


x = torch.tensor([1.0, 1.0, 2.0], requires_grad=True)
print("square:", gradient_with_ones(x**2))
print("cumulative sum:", gradient_with_ones(x.cumsum(0)))
print("share of the sum:", gradient_with_ones(x / x.sum()))
