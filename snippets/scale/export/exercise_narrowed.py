import torch
from torch import nn
from torch.export import Dim


class Center(nn.Module):
    def forward(self, x):
        if x.shape[0] > 4:
            return x - x.mean(dim=0)
        return x


example = (torch.zeros(3, 2),)
exported = torch.export.export(
    Center(), example, dynamic_shapes=({0: Dim.DYNAMIC},))
print("sizes:", *exported.range_constraints.values())
try:
    exported.module()(torch.zeros(5, 2))
except AssertionError as e:
    print(e)
