import torch
from torch.utils.data import Subset, TensorDataset, random_split

x = torch.arange(10.0)
y = torch.tensor([0] * 5 + [1] * 5)
dataset = TensorDataset(x, y)

head, tail = Subset(dataset, range(8)), Subset(dataset, range(8, 10))
print("tail labels:", [label.item() for _, label in tail])

g = torch.Generator().manual_seed(1)
train, valid = random_split(dataset, [0.8, 0.2], generator=g)
print("sizes:", len(train), len(valid))
print("valid indices:", valid.indices)
print("valid labels:", [label.item() for _, label in valid])
print("no sample in both:", not set(train.indices) & set(valid.indices))

x[valid.indices[0]] = -1.0
print("valid[0]:", valid[0][0])
