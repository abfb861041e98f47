import torch
from torch import nn

for name in ("linear", "relu", "tanh"):
    print(f"{name}: {nn.init.calculate_gain(name):.2f}")
weight, again = torch.empty(200, 300), torch.empty(200, 300)
for name, w in (("weight", weight), ("again", again)):
    g = torch.Generator().manual_seed(0)
    nn.init.kaiming_normal_(w, nonlinearity="relu", generator=g)
print(f"kaiming: {weight.std():.3f}, {(2 / 300) ** 0.5:.3f}")
print("repeated:", torch.equal(weight, again))
nn.init.xavier_normal_(weight)
print(f"xavier: {weight.std():.3f}, {(2 / 500) ** 0.5:.3f}")
nn.init.trunc_normal_(weight, std=0.02)
print("beyond 0.04:", bool((weight.abs() > 0.04).any()))
nn.init.trunc_normal_(weight, std=0.02, a=-0.04, b=0.04)
print("beyond 0.04:", bool((weight.abs() > 0.04).any()))
