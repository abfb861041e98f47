import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, register):
        super().__init__()
        if register:
            self.register_buffer("mean", torch.zeros(2))
        else:
            self.mean = torch.zeros(2)

    def fit(self, x):
        self.mean.copy_(x.mean(0))

    def forward(self, x):
        return x - self.mean


x = torch.tensor([[10.0, 20.0], [12.0, 24.0]])
for register in (False, True):
    trained = Center(register)
    trained.fit(x)
    loaded = Center(register)
    print(loaded.load_state_dict(trained.state_dict()))
    print("  registered:", register, "mean:", loaded.mean)
