import torch
from torch import nn

for name in ("linear", "relu", "tanh"):
    print(f"{name}: {nn.init.calculate_gain(name):.2f}")
torch.manual_seed(0)
weight = torch.empty(200, 300)
nn.init.kaiming_normal_(weight)
print(f"kaiming: {weight.std():.3f}, {(2 / 300) ** 0.5:.3f}")
nn.init.xavier_normal_(weight)
print(f"xavier:  {weight.std():.3f}, {(2 / 500) ** 0.5:.3f}")
