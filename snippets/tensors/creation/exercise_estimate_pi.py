import math
import torch

torch.manual_seed(0)
points = torch.rand(1_000_000, 2)
inside = (points ** 2).sum(dim=1) < 1
estimate = 4 * inside.sum().item() / len(points)

print("estimate:", round(estimate, 2))
print("closer than 0.01:", abs(estimate - math.pi) < 0.01)
