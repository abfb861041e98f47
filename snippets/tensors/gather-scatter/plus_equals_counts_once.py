import torch

index = torch.tensor([0, 0, 2])
one = torch.tensor(1)

once = torch.zeros(3, dtype=torch.int64)
once[index] += 1

every = torch.zeros(3, dtype=torch.int64)
every.index_put_((index,), one, accumulate=True)

added = torch.zeros(3, dtype=torch.int64)
added.scatter_add_(0, index, one.expand(3))

print(once, every, added)
