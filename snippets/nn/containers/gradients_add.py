import torch
from torch import nn


def all_twos(layers):
    """Fill the weights with 2 and put x = 1 through all layers."""
    with torch.no_grad():
        for layer in layers:
            layer.weight.fill_(2)
    x = torch.ones(1, 1)
    for layer in layers:
        x = layer(x)
    x.sum().backward()
    return x.item(), [layer.weight.grad.item() for layer in layers]


separate = [nn.Linear(1, 1, bias=False) for _ in range(3)]
layer = nn.Linear(1, 1, bias=False)
shared = [layer, layer, layer]
for name, layers in (("separate", separate), ("shared", shared)):
    output, gradients = all_twos(layers)
    print(f"{name:8} output: {output}  gradients: {gradients}")
