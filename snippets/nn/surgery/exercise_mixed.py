import torch
from torch import nn


class Mixed(nn.Module):
    def __init__(self, models):
        super().__init__()
        self.models = nn.ModuleList(models)
        self.plain = [nn.Parameter(torch.ones(1)) for _ in models]
        self.factors = nn.ParameterList(
            [torch.ones(1) for _ in models])

    def forward(self, x):
        pairs = zip(self.factors, self.models)
        return sum(factor * model(x) for factor, model in pairs)


mixed = Mixed([nn.Identity(), nn.Identity()])
print("output:", mixed(torch.tensor([3.0])).tolist())
print("registered:", [name for name, _ in mixed.named_parameters()])
print("kind:", type(mixed.factors[1]).__name__)
start = {"b": torch.ones(1), "a": torch.ones(1)}
print("nn.ParameterDict:", list(nn.ParameterDict(start)))
