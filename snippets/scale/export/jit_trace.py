import warnings

import torch
from torch import nn


class Brighten(nn.Module):
    def forward(self, image):
        if image.mean() < 0.2:
            return image * 2
        return image


dark, bright = torch.full((2, 2), 0.1), torch.full((2, 2), 0.5)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(Brighten(), dark)
    torch.jit.script(Brighten())
for warning in caught[0], caught[-1]:
    print(warning.message)
print("bright, model: ", Brighten()(bright)[0, 0].item())
print("bright, traced:", traced(bright)[0, 0].item())
