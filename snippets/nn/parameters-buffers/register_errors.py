import torch
from torch import nn

model = nn.Module()
model.mean = torch.zeros(2)
try:
    model.register_buffer("mean", torch.zeros(2))
except KeyError as error:
    print("KeyError:", error.args[0])

del model.mean
model.register_buffer("mean", torch.zeros(2))
model.std = nn.Buffer(torch.ones(2), persistent=False)
print("buffers:", [name for name, _ in model.named_buffers()])
print("state_dict:", list(model.state_dict()))
model.mean = torch.ones(2)
print("mean is still a buffer:", "mean" in model.state_dict())
try:
    model.mean = 0.5
except TypeError as error:
    print("TypeError:", error)
