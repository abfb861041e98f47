import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, detach):
        super().__init__()
        self.detach = detach
        self.register_buffer("mean", torch.zeros(2))

    def forward(self, x):
        batch = x.detach().mean(0) if self.detach else x.mean(0)
        self.mean = 0.9 * self.mean + 0.1 * batch
        return x - self.mean


for detach in (False, True):
    model = nn.Sequential(nn.Linear(3, 2), Center(detach))
    print("detach:", detach)
    try:
        for step in range(2):
            model(torch.ones(4, 3)).sum().backward()
            print("step", step, "mean requires_grad:",
                  model[1].mean.requires_grad)
    except RuntimeError as error:
        print(str(error).split(" (")[0])
