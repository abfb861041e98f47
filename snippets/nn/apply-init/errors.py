from torch import nn


def start(module):
    if hasattr(module, "weight"):
        nn.init.xavier_uniform_(module.weight)
        nn.init.zeros_(module.bias)


for model in (nn.Linear(2, 3, bias=False), nn.BatchNorm1d(3)):
    try:
        model.apply(start)
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
