import torch
from torch.utils.data import Subset, TensorDataset, random_split


def labels(dataset):
    return [y.item() for _, y in dataset]


x = torch.arange(10.0)
y = torch.tensor([0] * 5 + [1] * 5)
dataset = TensorDataset(x, y)
print("labels of the tail:", labels(Subset(dataset, [8, 9])))

g = torch.Generator().manual_seed(1)
train, valid = random_split(dataset, [0.8, 0.2], generator=g)
print("train:", train.indices)
print("valid:", valid.indices, "labels:", labels(valid))

x[valid.indices[0]] = -1.0
print("valid[0]:", valid[0])
