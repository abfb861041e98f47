import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.head = nn.Linear(3, 1)

    def forward(self, x):
        return self.head(x)


model = Net()
model.set_submodule("haed", nn.Linear(3, 10))
print([name for name, _ in model.named_children()])
print("output:", model(torch.ones(1, 3)).shape)

model = Net()
try:
    model.set_submodule("haed", nn.Linear(3, 10), strict=True)
except AttributeError as error:
    print("AttributeError:", error)
model.set_submodule("head", nn.Linear(3, 10), strict=True)
print("output:", model(torch.ones(1, 3)).shape)
