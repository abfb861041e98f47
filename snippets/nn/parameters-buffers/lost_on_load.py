import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, register):
        super().__init__()
        if register:
            self.register_buffer("mean", torch.zeros(2))
        else:
            self.mean = torch.zeros(2)

    def forward(self, x):
        return x - self.mean


for register in (False, True):
    trained, loaded = Center(register), Center(register)
    trained.mean.fill_(7)
    result = loaded.load_state_dict(trained.state_dict())
    print("registered:", register, "mean:", loaded.mean)
    print(result)
