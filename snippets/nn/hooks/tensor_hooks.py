import torch
from torch import nn


def limit(gradient):
    return gradient.clamp(-1, 1)


layer = nn.Linear(2, 1, bias=False)
x = torch.tensor([[0.5, 30.0]])
layer(x).sum().backward()
print("without a hook:", layer.weight.grad)
layer.zero_grad()
handle = layer.weight.register_hook(limit)
layer(x).sum().backward()
print("with the hook: ", layer.weight.grad)
handle.remove()
print("Module.register_hook:", hasattr(nn.Module, "register_hook"))
try:
    x.register_hook(limit)
except RuntimeError as error:
    print("RuntimeError:", error)
