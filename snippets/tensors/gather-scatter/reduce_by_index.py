import torch

index = torch.tensor([0, 0, 2])
values = torch.tensor([4.0, 6.0, 7.0])

for reduce in ["sum", "mean", "amax", "prod"]:
    with_self = torch.full((3,), 8.0)
    with_self.scatter_reduce_(0, index, values, reduce)
    without = torch.full((3,), 8.0)
    without.scatter_reduce_(0, index, values, reduce,
                            include_self=False)
    print(reduce, with_self.tolist(), without.tolist())
