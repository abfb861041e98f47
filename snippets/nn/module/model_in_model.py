import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.linear = nn.Linear(size, size)

    def forward(self, x):
        return x + self.linear(x).relu()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = Block(4)
        self.second = Block(4)
        self.head = nn.Linear(4, 1)

    def forward(self, x):
        return self.head(self.second(self.first(x)))


model = Net()
print("output shape:", tuple(model(torch.ones(8, 4)).shape))
for name, parameter in model.named_parameters():
    print(name)
