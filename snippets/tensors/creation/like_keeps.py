import torch

x = torch.ones(
    2, 3, dtype=torch.float64, device="meta", requires_grad=True
)
y = torch.zeros_like(x)

print(tuple(y.shape))
print(y.dtype)
print(y.device)
print(y.requires_grad)
