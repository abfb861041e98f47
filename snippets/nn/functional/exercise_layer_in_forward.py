import torch
from torch import nn


class Wrong(nn.Module):
    def forward(self, x):
        return torch.relu(nn.Linear(4, 2)(x))


class Right(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(4, 2)

    def forward(self, x):
        return torch.relu(self.linear(x))


torch.manual_seed(0)
x = torch.ones(3, 4)
for model in (Wrong(), Right()):
    count = len(list(model.parameters()))
    same = torch.equal(model(x), model(x))
    print(type(model).__name__, "parameters:", count)
    print("same result twice:", same)
