import torch
from torch import nn

runs = []


def tick(module, inputs, output):
    runs.append("tick")


def measure(model, x):
    model.register_forward_hook(tick)
    model(x)


def measure_and_remove(model, x):
    with model.register_forward_hook(tick):
        model(x)


for function in [measure, measure_and_remove]:
    model, x, counts = nn.Linear(2, 1), torch.ones(1, 2), []
    for call in range(4):
        runs.clear()
        function(model, x)
        counts.append(len(runs))
    left = len(model._forward_hooks)
    print(function.__name__, "counted:", counts, "left:", left)
