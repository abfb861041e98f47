import torch
from torch.func import jacrev

Q = torch.tensor([2.0, 3.0])
J = jacrev(lambda q: q)(Q)
print(J)
print(J.T @ torch.ones(2))
