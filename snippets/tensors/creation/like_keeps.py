import torch

x = torch.ones(2, 3, dtype=torch.float64, requires_grad=True)
y = torch.zeros_like(x)

print("shape:", tuple(y.shape))
print("dtype:", y.dtype)
print("requires_grad:", y.requires_grad)
