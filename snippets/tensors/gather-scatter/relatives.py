import torch

source = torch.arange(10, 22).view(3, 4)
column = torch.tensor([3, 0, 2])
stood_up = column.unsqueeze(1)

same = source.index_select(1, column)
each = source.gather(1, stood_up)
along = torch.take_along_dim(source, stood_up, dim=1)
pairs = source[torch.arange(3), column]
print("index_select:", tuple(same.shape))
print("gather:", tuple(each.shape))
print("take_along_dim:", torch.equal(each, along))
print("pairs:", tuple(pairs.shape), torch.equal(each[:, 0], pairs))

source.index_put_((torch.arange(3), column), torch.tensor(0))
print(source)
