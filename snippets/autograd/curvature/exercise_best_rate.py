import math

import torch

x = torch.linspace(-math.pi, math.pi, 2000, dtype=torch.float64)
X = torch.stack([x**k for k in range(4)], dim=1)
curvatures = torch.linalg.eigvalsh(2 * X.T @ X)
least, greatest = curvatures[0], curvatures[-1]

rates = torch.linspace(0, 2, 20001, dtype=torch.float64) / greatest
slowest = (1 - rates[:, None] * curvatures).abs().amax(dim=1)
best = rates[slowest.argmin()]
print(f"{best:.2e} {2 / (least + greatest):.2e} {2 / greatest:.2e}")
print(f"{slowest.min():.4f} {1 - least / greatest:.4f}")

for rate in (1 / greatest, best):
    factor = (1 - rate * curvatures).abs().max()
    print(math.ceil(math.log(0.01) / math.log(factor)))
