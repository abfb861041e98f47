import torch
from torch.func import vmap


def score(weight, x):
    return (weight * x).sum()


weight = torch.tensor([1.0, 2.0])
batch = torch.tensor([[1.0, 0.0], [0.0, 1.0], [3.0, 4.0]])

print(score(weight, batch[2]))
print(score(weight, batch))
scores = vmap(score, in_dims=(None, 0))(weight, batch)
print(scores)
one_by_one = [score(weight, x) for x in batch]
print(torch.equal(scores, torch.stack(one_by_one)))
