import torch

image = torch.zeros(3, 28, 32)

print("shape: ", image.shape)
print("dtype: ", image.dtype)
print("device:", image.device)
print("ndim:  ", image.ndim)
print("numel: ", image.numel())
