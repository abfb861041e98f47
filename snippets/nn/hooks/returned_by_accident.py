import torch
from torch import nn

seen = {}


def remember(module, inputs, output):
    return seen.setdefault("first", output)


layer = nn.Identity()
layer.register_forward_hook(remember)
for number in [1.0, 2.0, 3.0]:
    output = layer(torch.tensor(number))
    print("input:", number, "output:", output.item())
