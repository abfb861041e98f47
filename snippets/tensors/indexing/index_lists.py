import torch

x = torch.arange(12).view(3, 4)
order = torch.tensor([2, 0, 0])

print(x[order])
print(x[:, [3, 1]])
