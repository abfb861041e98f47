import torch
from torch import nn
from torch.export import Dim

model = nn.Linear(4, 2).eval()
exported = torch.export.export(
    model, (torch.zeros(2, 4),),
    dynamic_shapes=({0: Dim("batch", max=8)},))
run = exported.module()
for size in 1, 8, 9:
    try:
        print(size, "gives", tuple(run(torch.zeros(size, 4)).shape))
    except AssertionError as e:
        print(e)
