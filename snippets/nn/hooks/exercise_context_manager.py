from contextlib import contextmanager

import torch
from torch import nn


@contextmanager
def outputs_of(model):
    kept, handles = {}, []
    try:
        for name, module in model.named_modules():
            def hook(module, inputs, output, name=name):
                copy = output.detach().clone()
                kept.setdefault(name, []).append(copy)
            handles.append(module.register_forward_hook(hook))
        yield kept
    finally:
        for handle in handles:
            handle.remove()


relu = nn.ReLU()
model = nn.Sequential(nn.Linear(2, 3), relu, nn.Linear(3, 1), relu)
with outputs_of(model) as kept:
    model(torch.ones(4, 2))
for name, outputs in kept.items():
    print(repr(name), [tuple(output.shape) for output in outputs])
try:
    with outputs_of(model):
        model(torch.ones(4, 7))
except RuntimeError as error:
    print("RuntimeError:", error)
left = sum(len(m._forward_hooks) for m in model.modules())
print("hooks left:", left)
