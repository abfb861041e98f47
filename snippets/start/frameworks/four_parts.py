import torch
from torch import nn
from torch.utils.data import DataLoader

numbers = torch.tensor([1.0, 2.0, 3.0, 4.0])
print("tensor:", numbers * 10)

x = torch.tensor(3.0, requires_grad=True)
(x * x).backward()
print("derivative:", x.grad)

layer = nn.Linear(4, 2)
print("layer gives:", layer(numbers).shape)

for batch in DataLoader(numbers, batch_size=2):
    print("batch:", batch)
