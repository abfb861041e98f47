import torch
from torch import nn

words = torch.tensor([3, 12])
table = nn.Embedding(10, 2)

try:
    table(words)
except IndexError as error:
    print(error)

table = nn.Embedding(int(words.max()) + 1, 2)
print("rows of the table:", len(table.weight))
print("rows read:", tuple(table(words).shape))
