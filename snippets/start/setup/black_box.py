import torch


def double(x):
    return 2 * x


x = torch.tensor([1.0, 2.0, 3.0])
print(double(x))
print(torch.sum(double(x)))
print(x)
