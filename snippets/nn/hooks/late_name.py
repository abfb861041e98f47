import torch
from torch import nn


def attach(model):
    for name, module in model.named_children():
        def hook(module, inputs, output):
            shapes[name] = tuple(output.shape)
        module.register_forward_hook(hook)


def attach_named(model):
    for name, module in model.named_children():
        def hook(module, inputs, output, name=name):
            shapes[name] = tuple(output.shape)
        module.register_forward_hook(hook)


for function in [attach, attach_named]:
    shapes = {}
    model = nn.Sequential(nn.Linear(2, 3), nn.Tanh(), nn.Linear(3, 1))
    function(model)
    model(torch.ones(4, 2))
    print(function.__name__, shapes)
