import torch

print(torch.arange(1, 1.3, 0.1))
print("(1.3 - 1) / 0.1 > 3:", (1.3 - 1) / 0.1 > 3)
print(torch.linspace(1, 1.2, 3))
