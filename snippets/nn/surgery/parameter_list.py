import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self, body):
        super().__init__()
        self.body = body
        self.plain = [nn.Parameter(torch.ones(1))]
        self.factors = nn.ParameterList([torch.ones(1)])
        self.factors.append(torch.zeros(1))


model = Mixed(nn.Identity())
print("registered:", [name for name, _ in model.named_parameters()])
print("kind:", type(model.factors[1]).__name__)

start = {"b": torch.ones(1), "a": torch.ones(1)}
print("nn.ParameterDict:", list(nn.ParameterDict(start)))
