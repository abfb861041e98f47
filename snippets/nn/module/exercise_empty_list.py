import torch
from torch import nn


class InForward(nn.Module):
    def forward(self, x):
        layer = nn.Linear(2, 1)
        return layer(x)


class InClassBody(nn.Module):
    layer = nn.Linear(2, 1)

    def forward(self, x):
        return self.layer(x)


for kind in (InForward, InClassBody):
    try:
        torch.optim.SGD(kind().parameters(), lr=0.1)
    except ValueError as error:
        print(f"{kind.__name__}: {error}")

torch.manual_seed(0)
x = torch.ones(1, 2)
model = InForward()
print("same output twice:", torch.equal(model(x), model(x)))
first, second = InClassBody(), InClassBody()
print("one layer for all:", first.layer is second.layer)
