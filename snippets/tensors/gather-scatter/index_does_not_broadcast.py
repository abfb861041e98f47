import torch

source = torch.arange(10, 22).view(3, 4)
index = torch.tensor([[3]])

print(source.gather(1, index))
print(source.gather(1, index.expand(3, 1)))
print(torch.take_along_dim(source, index, dim=1))
