import torch
from torch.nn import functional as F

kernel = torch.ones(1, 1, 3, 3)
image = torch.zeros(1, 1, 6, 6, requires_grad=True)
F.conv2d(image, kernel, stride=2).sum().backward()
print(image.grad[0, 0].int())
