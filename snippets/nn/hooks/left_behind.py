import torch
from torch import nn

count = 0


def tick(module, inputs, output):
    global count
    count += 1


def measure(model, x):
    model.register_forward_hook(tick)
    model(x)


def measure_and_remove(model, x):
    with model.register_forward_hook(tick):
        model(x)


for function in [measure, measure_and_remove]:
    model, x, counts = nn.Linear(2, 1), torch.ones(1, 2), []
    for call in range(4):
        count = 0
        function(model, x)
        counts.append(count)
    left = len(model._forward_hooks)
    print(function.__name__, "counted:", counts, "left:", left)
