import logging

import torch
from torch import nn
from torch.export import Dim

logging.disable(logging.WARNING)
model = nn.Linear(4, 2).eval()
example = (torch.zeros(1, 4),)
for name, dim in [('Dim("batch")', Dim("batch")),
                  ("Dim.DYNAMIC", Dim.DYNAMIC),
                  ("Dim.AUTO", Dim.AUTO)]:
    try:
        exported = torch.export.export(
            model, example, dynamic_shapes=({0: dim},))
        print(f"{name}: exported")
        exported.module()(torch.zeros(7, 4))
    except Exception as e:
        line = str(e).splitlines()[:2][-1].split(". ")[0]
        print(f"{name}: {type(e).__name__}")
        print(line.removeprefix("  - ").removeprefix("- "))
