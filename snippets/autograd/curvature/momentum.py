import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X, y = torch.stack([x**k for k in range(4)], dim=1), torch.sin(x)
best = torch.linalg.lstsq(X, y[:, None]).solution[:, 0]
print(f"floor: {(X @ best - y).pow(2).sum():.4f}")
print("momentum   step 100   step 200  step 1000  step 2000  rises")

for momentum in (0, 0.5, 0.9, 0.99):
    w = torch.ones(4, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1e-6, momentum=momentum)
    losses = []
    for step in range(2001):
        loss = (X @ w - y).pow(2).sum()
        losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"{momentum:8}", end="")
    for step in (100, 200, 1000, 2000):
        print(f"{losses[step]:11.4f}", end="")
    rises = sum(b > a for a, b in zip(losses[:200], losses[1:201]))
    print(f"{rises:7}")
