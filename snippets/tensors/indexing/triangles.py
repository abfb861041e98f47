import torch

allowed = torch.ones(4, 4, dtype=torch.bool).tril()
print(allowed.int())

scores = torch.zeros(4, 4).masked_fill(~allowed, float("-inf"))
print(scores)
print(scores.softmax(dim=1))
