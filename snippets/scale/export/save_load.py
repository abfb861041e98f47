import torch
from torch import nn
from torch.export import Dim


class Digits(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.norm = nn.BatchNorm2d(4)
        self.out = nn.Linear(4 * 6 * 6, 10)

    def forward(self, images):
        x = self.norm(self.conv(images / 255)).relu()
        return self.out(x.flatten(1))


torch.manual_seed(0)
model = Digits()
model(torch.randint(256, (32, 1, 8, 8)))
model.eval()
example = torch.zeros(2, 1, 8, 8, dtype=torch.uint8)
exported = torch.export.export(
    model, (example,), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(exported, "digits.pt2")

del Digits
loaded = torch.export.load("digits.pt2")
print("example saved too:", torch.equal(
    loaded.example_inputs[0][0], example))
run = loaded.module()
for size in 1, 2, 7, 100:
    images = torch.randint(256, (size, 1, 8, 8), dtype=torch.uint8)
    torch.testing.assert_close(run(images), model(images))
    print("batch of", size, "is close")
