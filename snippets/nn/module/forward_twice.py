import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.activation = nn.ReLU()

    def forward(self, x):
        return self.activation(x)

    def forward(self, x):
        return -x


model = Net()
print(model)
print("output:", model(torch.tensor([-1.0, 2.0])))
