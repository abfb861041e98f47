import torch

group = torch.tensor([0, 1, 0, 3])
x = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0], [7.0, 8.0]])

index = group.unsqueeze(1).expand_as(x)
mean = torch.zeros(4, 2)
mean.scatter_reduce_(0, index, x, "mean", include_self=False)

print("mean", mean, sep="\n")
print("at each row", mean.gather(0, index), sep="\n")
