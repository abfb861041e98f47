import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(2, 1)
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("mean", torch.zeros(2))
        self.offset = torch.ones(1)
        self.layers = [nn.Linear(2, 2)]
        self.steps = 3


model = Net()
print("_modules:", list(model._modules))
print("_parameters:", list(model._parameters))
print("_buffers:", list(model._buffers))
given = ["layer", "scale", "mean", "offset", "layers", "steps"]
print("__dict__:", [name for name in given if name in vars(model)])
print("named_parameters:", [k for k, _ in model.named_parameters()])
print("state_dict:", list(model.state_dict()))
