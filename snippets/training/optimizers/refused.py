import torch
from torch import nn

w = torch.ones(2, requires_grad=True)
parameters = nn.Linear(2, 1).parameters()
list(parameters)

for make in (
    lambda: torch.optim.ReLU([w]),
    lambda: torch.optim.SGD([w * 0.5]),
    lambda: torch.optim.SGD(parameters),
    lambda: torch.optim.LBFGS([w]).step(),
):
    try:
        make()
    except (AttributeError, TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
