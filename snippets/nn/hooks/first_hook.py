import torch
from torch import nn


def report_zeros(module, inputs, output):
    part = (output == 0).double().mean().item()
    print("  part of zeros:", part)


model = nn.Sequential(nn.Linear(1, 4), nn.ReLU(), nn.Linear(4, 1))
with torch.no_grad():
    model[0].weight.fill_(1)
    model[0].bias.copy_(torch.tensor([0.0, -1.0, -9.0, -9.0]))
x = torch.tensor([[2.0], [3.0]])
handle = model[1].register_forward_hook(report_zeros)
print("with the hook")
model(x)
handle.remove()
print("after remove()")
model(x)
