import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.eval()
example = (torch.zeros(3, 4),)
fixed = torch.export.export(model, example)
dynamic = torch.export.export(
    model, example, dynamic_shapes=({0: Dim("batch")},))

for name, exported in ("fixed", fixed), ("dynamic", dynamic):
    run = exported.module()
    for size in 3, 1, 7:
        x = torch.randn(size, 4)
        try:
            print(f"{name}, batch of {size}, same answer:",
                  torch.allclose(run(x), model(x)))
        except AssertionError as e:
            print(f"{name}, batch of {size}:", e)
