import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 4, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1),
    nn.Flatten(), nn.Linear(4, 10)).eval()
sizes = {0: Dim("batch"),
         2: Dim("height", min=4), 3: Dim("width", min=4)}
exported = torch.export.export(
    model, (torch.zeros(2, 1, 8, 9),), dynamic_shapes=(sizes,))
run = exported.module()
for shape in (1, 1, 8, 8), (5, 1, 28, 28), (3, 1, 40, 12):
    images = torch.rand(shape)
    torch.testing.assert_close(run(images), model(images))
    print(shape, "is close")
