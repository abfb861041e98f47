import torch
from torch import nn


class Misspelt(nn.Module):
    def foward(self, x):
        return 2 * x


class Indented(nn.Module):
    def __init__(self):
        super().__init__()

        def forward(self, x):
            return 2 * x


class NoSelf(nn.Module):
    def forward(x):
        return 2 * x


class NoReturn(nn.Module):
    def forward(self, x):
        2 * x


for kind in (Misspelt, Indented, NoSelf, NoReturn):
    model = kind()
    try:
        print(f"{kind.__name__}: {model(torch.ones(1))}")
    except (NotImplementedError, TypeError) as error:
        print(f"{kind.__name__}: {error}")
