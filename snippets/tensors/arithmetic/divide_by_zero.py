import torch

x = torch.tensor([7, -7, 0])

print("x / 0:", x / 0)
try:
    x // 0
except RuntimeError as error:
    print("x // 0:", error)

finite = torch.isfinite(x / 0)
print("isfinite:", finite, finite.all())
