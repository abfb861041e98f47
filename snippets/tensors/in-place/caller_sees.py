import torch


def shifted(x):
    x = x - x.mean()
    return x


def shifted_in_place(x):
    x -= x.mean()
    return x


scores = torch.tensor([1.0, 2.0, 6.0])
print("shifted:", shifted(scores))
print("scores:", scores)
print("shifted_in_place:", shifted_in_place(scores))
print("scores:", scores)
