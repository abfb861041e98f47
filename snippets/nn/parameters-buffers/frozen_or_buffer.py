import torch
from torch import nn

model = nn.Module()
model.frozen = nn.Parameter(torch.zeros(2), requires_grad=False)
model.register_buffer("mean", torch.zeros(2))
print("parameters():", [n for n, _ in model.named_parameters()])
print("buffers():", [n for n, _ in model.named_buffers()])
model.requires_grad_(True)
print("frozen.requires_grad:", model.frozen.requires_grad)
print("mean.requires_grad:", model.mean.requires_grad)
try:
    model.count = nn.Parameter(torch.tensor(0))
except RuntimeError as error:
    print(error)
