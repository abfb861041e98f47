import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, width, depth):
        super().__init__()
        self.blocks = nn.ModuleList(
            nn.Sequential(nn.Linear(width, width), nn.ReLU())
            for _ in range(depth)
        )

    def forward(self, x):
        for block in self.blocks:
            x = x + block(x)
        return x


x = torch.ones(2, 8)
for depth in (1, 10):
    model = Residual(width=8, depth=depth)
    numbers = sum(p.numel() for p in model.parameters())
    print(f"depth {depth}: {numbers} numbers, {tuple(model(x).shape)}")
try:
    model.blocks(x)
except NotImplementedError as error:
    print(error)
