import torch

source = torch.arange(10, 22).view(3, 4)
column = torch.tensor([3, 0, 2])

same = source.index_select(1, column)
each = source.gather(1, column.unsqueeze(1))
along = torch.take_along_dim(source, column.unsqueeze(1), dim=1)
pairs = source[torch.arange(3), column]
print(tuple(same.shape), tuple(each.shape), tuple(pairs.shape))
print(torch.equal(same, source[:, column]))
print(torch.equal(each, along), torch.equal(each[:, 0], pairs))

source.index_put_((torch.arange(3), column), torch.tensor(0))
print(source)
