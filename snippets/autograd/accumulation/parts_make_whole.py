import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([2.0, 4.0, 6.0, 8.0])


def plain(out, target):
    return (out - target).pow(2).sum()


def centred(out, target):
    return (out - out.mean() - target).pow(2).sum()


def gradient(loss, size):
    w = torch.tensor(0.0, requires_grad=True)
    for part, target in zip(x.split(size), y.split(size)):
        loss(w * part, target).backward()
    return w.grad.item()


for loss in (plain, centred):
    print(loss.__name__, "whole:", gradient(loss, 4),
          "two parts:", gradient(loss, 2))
