from torch import nn

for groups in (1, 2, 32):
    layer = nn.Conv2d(32, 64, 3, groups=groups, bias=False)
    print("groups", groups, "weight", tuple(layer.weight.shape),
          "count:", layer.weight.numel())
try:
    nn.Conv2d(32, 64, 3, groups=3)
except ValueError as error:
    print("groups 3", error)
