import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)
steepest = torch.linalg.eigvalsh(2 * X.T @ X)[-1]
print(f"limit without momentum:  {2 / steepest:.3e}")
print(f"limit with momentum 0.9: {2 * (1 + 0.9) / steepest:.3e}")

for rate in (3.6e-6, 6.7e-6, 6.8e-6):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=rate, momentum=0.9)
    for _ in range(2000):
        loss = (X @ w - y).pow(2).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"rate {rate}: loss {loss.item():.1e}")
