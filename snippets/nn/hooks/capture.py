import torch
from torch import nn


def keep(name):
    def hook(module, inputs, output):
        output.retain_grad()
        kept[name] = output
    return hook


torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.ReLU(), nn.Flatten(), nn.Linear(144, 10))
kept, handles = {}, []
for name, module in model.named_modules():
    if name:
        handle = module.register_forward_hook(keep(name))
        handles.append(handle)
try:
    model(torch.randn(2, 1, 8, 8)).sum().backward()
finally:
    for handle in handles:
        handle.remove()
for name, output in kept.items():
    layer = type(model.get_submodule(name)).__name__
    print(name, layer, tuple(output.shape), tuple(output.grad.shape))
left = sum(len(m._forward_hooks) for m in model.modules())
print("hooks left:", left)
