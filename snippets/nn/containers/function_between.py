import torch
from torch import nn


class ChannelsFirst(nn.Module):
    """From (N, H, W, C) to (N, C, H, W)."""

    def forward(self, x):
        return x.permute(0, 3, 1, 2)


layers = [ChannelsFirst(), nn.Conv2d(3, 4, kernel_size=3), nn.ReLU()]
layers += [nn.Flatten(), nn.Linear(4 * 6 * 6, 10)]
model = nn.Sequential(*layers)
photos = torch.zeros(5, 8, 8, 3)
print(model)
print("shape of the output:", tuple(model(photos).shape))
