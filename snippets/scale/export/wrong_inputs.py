import torch
from torch import nn
from torch.export import Dim


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.out = nn.Linear(64, 10)

    def forward(self, images):
        return self.out((images / 255).flatten(1))


torch.manual_seed(0)
example = torch.zeros(2, 1, 8, 8, dtype=torch.uint8)
exported = torch.export.export(
    Digits().eval(), (example,), dynamic_shapes=({0: Dim("batch")},))
run = exported.module()

images = torch.randint(256, (5, 1, 8, 8), dtype=torch.uint8)
right = run(images)
wrong = {"too narrow": images[..., :6],
         "scaled before": images / 255,
         "transposed": images.mT}
for name, x in wrong.items():
    try:
        print(f"{name}: accepted, same answer:",
              torch.allclose(run(x), right))
    except AssertionError as e:
        print(f"{name}: {e}")
