import torch
from torch import nn


def kinds(model):
    """Return a dict from the name of each tensor to its kind."""
    saved = model.state_dict()
    found = {}
    for name, parameter in model.named_parameters():
        trained = parameter.requires_grad
        found[name] = "parameter" if trained else "frozen parameter"
    for name, buffer in model.named_buffers():
        kept = name in saved
        found[name] = "buffer" if kept else "non-persistent buffer"
    for path, module in model.named_modules():
        for name, value in vars(module).items():
            if isinstance(value, torch.Tensor):
                found[f"{path}.{name}".strip(".")] = "plain tensor"
    return found


model = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model[0].weight.requires_grad_(False)
model[0].scale = torch.ones(2)
model.register_buffer("mask", torch.ones(2), persistent=False)
for name, kind in kinds(model).items():
    print(f"{name:22} {kind}")
