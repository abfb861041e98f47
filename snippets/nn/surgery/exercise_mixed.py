import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self, count):
        super().__init__()
        ones = [torch.ones(1) for _ in range(count)]
        self.plain = [nn.Parameter(one) for one in ones]
        self.factors = nn.ParameterList(ones)

    def forward(self, outputs):
        return sum(f * y for f, y in zip(self.factors, outputs))


mixed = Mixed(2)
print("output:", mixed([3, 4]).tolist())
print("registered:", [name for name, _ in mixed.named_parameters()])
start = {"b": torch.ones(1), "a": torch.ones(1)}
print("nn.ParameterDict:", list(nn.ParameterDict(start)))
