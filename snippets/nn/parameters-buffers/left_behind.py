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


x = torch.ones(4, 2, device="meta")
for register in (False, True):
    model = Center(register).to("meta")
    print("registered:", register, "mean:", model.mean.device)
    try:
        print("result:", model(x).device)
    except RuntimeError as error:
        print(str(error).split("\n")[0])
