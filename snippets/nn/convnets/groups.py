import torch
from torch import nn

layers = {
    "groups=1": nn.Conv2d(32, 64, 3, bias=False),
    "groups=2": nn.Conv2d(32, 64, 3, groups=2, bias=False),
    "groups=32": nn.Conv2d(32, 64, 3, groups=32, bias=False),
    "kernel 1x1": nn.Conv2d(32, 64, 1, bias=False),
}
for name, layer in layers.items():
    shape = tuple(layer.weight.shape)
    print(f"{name:10} {shape!s:15} {layer.weight.numel():5}")
try:
    nn.Conv2d(10, 16, 3, groups=4)
except ValueError as error:
    print(error)

torch.manual_seed(0)
image = torch.randn(32, 8, 8)
linear = nn.Linear(32, 64, bias=False)
with torch.no_grad():
    linear.weight.copy_(layers["kernel 1x1"].weight[:, :, 0, 0])
    by_pixel = linear(image.permute(1, 2, 0)).permute(2, 0, 1)
    out = layers["kernel 1x1"](image)
print("1x1 is linear on each pixel:",
      torch.allclose(out, by_pixel, atol=1e-5))
