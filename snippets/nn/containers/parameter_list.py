import torch
from torch import nn


class Polynomial(nn.Module):
    def __init__(self):
        super().__init__()
        self.forgotten = [nn.Parameter(torch.ones(1))]
        self.factors = nn.ParameterList([torch.ones(1)])
        self.factors.append(torch.zeros(1))


model = Polynomial()
print("registered:", [name for name, _ in model.named_parameters()])
for factor in model.factors:
    print(type(factor).__name__, factor.requires_grad)

start = {"b": torch.ones(1), "a": torch.ones(1)}
print("nn.ParameterDict:", list(nn.ParameterDict(start)))
