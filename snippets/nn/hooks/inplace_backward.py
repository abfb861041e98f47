import torch
from torch import nn


def look(module, grad_input, grad_output):
    print("  grad_output:", grad_output[0].tolist())


for inplace in [True, False]:
    layer = nn.Linear(1, 2, bias=False)
    nn.init.constant_(layer.weight, 1)
    layer.register_full_backward_hook(look)
    model = nn.Sequential(layer, nn.ReLU(inplace=inplace))
    x = torch.tensor([[5.0]], requires_grad=True)
    print("inplace:", inplace)
    try:
        model(x).sum().backward()
    except RuntimeError as error:
        sentences = str(error).split(". ")
        print("  RuntimeError:", sentences[0])
        print("  …", sentences[-1])
