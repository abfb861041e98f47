import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
powers = torch.stack([x**k for k in range(4)], dim=1)
best = torch.linalg.lstsq(powers, y[:, None]).solution[:, 0]
print("a, b, c, d:", [round(v, 4) + 0.0 for v in best.tolist()])
print("loss:", round((powers @ best - y).pow(2).sum().item(), 4))
