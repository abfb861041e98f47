import torch
from torch import nn

model = nn.Module()
model.mean = torch.zeros(2)
try:
    model.register_buffer("mean", torch.zeros(2))
except KeyError as error:
    print("KeyError:", error.args[0])

del model.mean
model.mean = nn.Buffer(torch.zeros(2))
model.mean = torch.ones(2)
print("buffers():", [n for n, _ in model.named_buffers()])
