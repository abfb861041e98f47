import torch

empty = torch.tensor([])
table = torch.ones(2, 3)
labels = torch.arange(3)

print("empty", tuple(empty.shape), empty.dtype)
print("with table:", tuple(torch.cat([empty, table]).shape))
print("with labels:", torch.cat([empty, labels]))

try:
    torch.cat([torch.empty(0, 4), table])
except RuntimeError as error:
    print(error)
