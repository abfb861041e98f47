import torch

x = torch.tensor([[2.0, 4.0, 6.0], [8.0, 0.0, 0.0]])
lengths = torch.tensor([3, 1])
y = 2 * x + 1
print("y:", y)
print("plain mean:", y.mean(dim=1))

mask = torch.arange(3) < lengths.unsqueeze(1)
print("mask:", mask)
total = y.masked_fill(~mask, 0).sum(dim=1)
print("mean of the words:", total / lengths)
