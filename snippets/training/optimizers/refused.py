import torch
from torch import nn

start = torch.ones(2, requires_grad=True)
layer = nn.Linear(2, 1)
parameters = layer.parameters()
list(parameters)


def attempt(make):
    try:
        make()
    except (AttributeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


attempt(lambda: torch.optim.ReLU([start]))
attempt(lambda: torch.optim.SGD([start * 0.5]))
attempt(lambda: torch.optim.SGD(parameters))
attempt(lambda: torch.optim.SGD(start))
attempt(lambda: torch.optim.SGD([
    {"params": layer.parameters()}, {"params": layer.weight}]))
attempt(lambda: torch.optim.LBFGS([start]).step())
