import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 3, 4, 4) * 2 + 10
for steps in (1, 5, 50):
    norm = nn.BatchNorm2d(3)
    for _ in range(steps):
        norm(x)
    norm.eval()
    print(f"{steps:2} steps, collected:",
          f"{norm.running_mean.mean().item():.1f}",
          f"mean in eval: {norm(x).mean().item():.1f}")
