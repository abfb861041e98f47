import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(2, 1)
batches = torch.rand(5, 2).split(2)
print("last batch:", tuple(model(batches[-1]).shape))

wrong = [model(x).squeeze() for x in batches]
print("wrong:", [tuple(y.shape) for y in wrong])
try:
    torch.cat(wrong)
except RuntimeError as error:
    print(error)

right = [model(x).squeeze(1) for x in batches]
print("right:", [tuple(y.shape) for y in right])
print("joined:", tuple(torch.cat(right).shape))
