import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3, 5, 5) * 2 + 10
norm = nn.BatchNorm2d(3)
dims = 0, 2, 3
mean = x.mean(dims, keepdim=True)
std = x.std(dims, keepdim=True, correction=0)
print("same by hand:",
      torch.allclose(norm(x), (x - mean) / std, atol=1e-4))
print("parameters:", [name for name, _ in norm.named_parameters()])
print("buffers:", [name for name, _ in norm.named_buffers()])
