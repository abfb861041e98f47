import torch
from torch.func import vmap


def score(weight, x):
    return (weight * x).sum()


weight = torch.tensor([1.0, 2.0])
batch = torch.tensor([[1.0, 0.0], [0.0, 1.0], [3.0, 4.0]])

print("one input:", score(weight, batch[2]))
print("whole batch:", score(weight, batch))
scores = vmap(score, in_dims=(None, 0))(weight, batch)
print("vmap:", scores)
one_by_one = torch.stack([score(weight, x) for x in batch])
print("same as one by one:", torch.equal(scores, one_by_one))
