import torch
from torch import nn


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = torch.ones(2)

    def forward(self, x):
        return x - self.mean


class Registered(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", torch.ones(2))

    def forward(self, x):
        return x - self.mean


x = torch.zeros(4, 2, device="meta")
for model in (Plain(), Registered()):
    model.to("meta")
    print(type(model).__name__, model.mean.device)
    try:
        print(model(x).device)
    except RuntimeError as error:
        print(str(error).split("\n")[0])
