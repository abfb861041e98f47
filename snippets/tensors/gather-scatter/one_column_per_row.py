import torch

source = torch.arange(10, 22).view(3, 4)
column = torch.tensor([3, 0, 2])

print(source)
print(source[:, column])
print(source.gather(1, column.unsqueeze(1)))
