import torch
from torch import nn


class Scaled(nn.Module):
    """A linear layer with a factor for each output."""

    def __init__(self, layer):
        super().__init__()
        self.layer = layer
        self.factor = nn.Parameter(torch.ones(layer.out_features))

    def forward(self, x):
        return self.factor * self.layer(x)


def wrap(modules):
    for parent in modules:
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Linear):
                setattr(parent, name, Scaled(child))


for collect in iter, list:
    block = nn.Sequential(nn.Linear(8, 8), nn.ReLU())
    model = nn.Sequential(block, nn.Linear(8, 10))
    x = torch.ones(1, 8)
    before = model(x)
    try:
        wrap(collect(model.modules()))
    except RecursionError as error:
        print(f"{collect.__name__} {type(error).__name__}")
        continue
    print(collect.__name__, "same output:",
          torch.equal(model(x), before))
    print([name for name, m in model.named_modules()
           if isinstance(m, nn.Linear)])
