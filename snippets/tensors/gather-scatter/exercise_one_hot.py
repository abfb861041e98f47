import torch
import torch.nn.functional as F


def one_hot(label, classes):
    """label (n,) of integers -> (n, classes) of zeros and ones"""
    out = torch.zeros(len(label), classes, dtype=torch.int64)
    return out.scatter_(1, label.unsqueeze(1), 1)


label = torch.tensor([2, 0, 1, 2])
print(one_hot(label, 3))
same = torch.equal(one_hot(label, 3), F.one_hot(label, 3))
print("F.one_hot agrees:", same)
