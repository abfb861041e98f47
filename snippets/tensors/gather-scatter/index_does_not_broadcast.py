import torch

source = torch.arange(10, 22).view(3, 4)
index = torch.tensor([[3]])

stretched = index.expand(3, 1)
print("gather", source.gather(1, index), sep="\n")
print("gather, expanded", source.gather(1, stretched), sep="\n")
along = torch.take_along_dim(source, index, dim=1)
print("take_along_dim", along, sep="\n")
