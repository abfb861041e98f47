import torch
from torch import nn


class Root(nn.Module):
    def forward(self, x):
        return x.sqrt()


def log(name):
    def hook(module, inputs, output):
        norm = round(output.norm().item(), 4)
        print(name, type(module).__name__, "norm:", norm)
    return hook


model = nn.Sequential(nn.Linear(1, 2), Root(), nn.Linear(2, 1))
nn.init.constant_(model[0].weight, 1)
with torch.no_grad():
    model[0].bias.copy_(torch.tensor([0.0, -5.0]))
handles = []
for name, module in model.named_children():
    handles.append(module.register_forward_hook(log(name)))
model(torch.tensor([[4.0]]))
for handle in handles:
    handle.remove()
