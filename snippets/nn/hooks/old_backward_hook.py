import warnings

import torch
from torch import nn


class TwoSteps(nn.Module):
    def forward(self, x):
        return (x * 2) * 3


def look(module, grad_input, grad_output):
    print("  grad_input:", grad_input[0].item())


old, full = TwoSteps(), TwoSteps()
with warnings.catch_warnings(record=True) as caught:
    old.register_backward_hook(look)
    full.register_full_backward_hook(look)
    for name, model in [("old", old), ("full", full)]:
        x = torch.tensor(1.0, requires_grad=True)
        print(name)
        model(x).backward()
        print("  x.grad:", x.grad.item())
for warning in caught:
    print(warning.category.__name__, "deprecated:",
          "deprecated" in str(warning.message))
