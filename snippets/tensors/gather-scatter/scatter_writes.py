import torch

target = torch.zeros(3, 4, dtype=torch.int64)
index = torch.tensor([[0, 2, 1, 2]])
values = torch.tensor([[5, 6, 7, 8]])

target.scatter_(0, index, values)
print(target)
print("gather:", target.gather(0, index))
