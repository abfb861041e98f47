import torch


def double(x):
    return 2 * x


x = torch.tensor([1.0, 2.0, 3.0])
print("double(x):", double(x))
print("sum:", torch.sum(double(x)))
print("x:", x)
