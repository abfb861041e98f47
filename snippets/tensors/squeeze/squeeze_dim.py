import torch

x = torch.zeros(1, 3, 1, 2)

print("squeeze():", tuple(x.squeeze().shape))
print("squeeze(0):", tuple(x.squeeze(0).shape))
print("squeeze(1):", tuple(x.squeeze(1).shape))
print("squeeze((0, 1)):", tuple(x.squeeze((0, 1)).shape))
print("squeeze((0, 2)):", tuple(x.squeeze((0, 2)).shape))
print("elements:", x.numel(), "and", x.squeeze().numel())
