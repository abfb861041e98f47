import math

import torch
from torch import nn

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
y = torch.sin(x)
features = torch.stack([x, x**2, x**3], dim=1)

model = nn.Linear(3, 1, dtype=torch.float64)
for p in model.parameters():
    nn.init.ones_(p)
for _ in range(2000):
    (model(features)[:, 0] - y).pow(2).sum().backward()
    with torch.no_grad():
        for p in model.parameters():
            p -= 1e-6 * p.grad
            p.grad = None
w_model = torch.cat([model.bias, model.weight[0]]).detach()

X = torch.stack([x**k for k in range(4)], dim=1)
w = torch.ones(4, dtype=torch.float64)
for _ in range(2000):
    w = w - 1e-6 * 2 * (X.T @ (X @ w - y))
print("weight:", tuple(model.weight.shape),
      "bias:", tuple(model.bias.shape))
print("same, except for rounding:", torch.allclose(w_model, w))
