import torch
from torch import nn


def careless(module):
    if hasattr(module, "weight"):
        nn.init.kaiming_normal_(module.weight)
        nn.init.zeros_(module.bias)


def start(module):
    if isinstance(module, (nn.Conv2d, nn.Linear)):
        nn.init.kaiming_normal_(module.weight)
        if module.bias is not None:
            nn.init.zeros_(module.bias)


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(3, 32, 3, bias=False), nn.BatchNorm2d(32),
    nn.Conv2d(32, 64, 5))
for module in model[:2]:
    try:
        module.apply(careless)
    except (AttributeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
model.apply(start)
for i, n in ((0, 3 * 3 * 3), (2, 32 * 5 * 5)):
    print(f"{i}: {model[i].weight.std():.2f}, {(2 / n) ** 0.5:.2f}")
