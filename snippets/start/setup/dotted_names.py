import torch

x = torch.tensor([3.0, 1.0, 2.0])

print("torch is a", type(torch).__name__)
print("torch.Tensor is a class:", isinstance(torch.Tensor, type))
print("torch.tensor is a class:", isinstance(torch.tensor, type))
print("x is a", type(x).__name__)

print("torch.sum(x):", torch.sum(x))
print("torch.Tensor.sum(x):", torch.Tensor.sum(x))
print("x.sum():", x.sum())
print("x.shape:", x.shape)
