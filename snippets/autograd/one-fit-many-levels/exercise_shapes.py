import math

import torch
from torch import nn

x = torch.linspace(-math.pi, math.pi, 200, dtype=torch.float64)
features = torch.stack([x, x**2, x**3], dim=1)
y = torch.sin(x)


def fit(target):
    model = nn.Linear(3, 1, dtype=torch.float64)
    for p in model.parameters():
        nn.init.ones_(p)
    optimizer = torch.optim.SGD(model.parameters(), lr=6e-3)
    for _ in range(2000):
        errors = model(features) - target
        errors.pow(2).mean().backward()
        optimizer.step()
        optimizer.zero_grad()
    fitted = model(features).detach()[:, 0]
    print(f"errors {tuple(errors.shape)},",
          f"mean square {(fitted - y).pow(2).mean():.4f},",
          f"largest prediction {fitted.abs().max():.4f}")


fit(y)
fit(y[:, None])
