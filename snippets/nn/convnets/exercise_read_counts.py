import torch
from torch.nn import functional as F

kernel = torch.ones(1, 1, 3, 3)
for stride, padding in ((2, 0), (1, 1)):
    image = torch.zeros(1, 1, 6, 6, requires_grad=True)
    out = F.conv2d(image, kernel, stride=stride, padding=padding)
    out.sum().backward()
    print("stride", stride, "padding", padding)
    print(image.grad[0, 0].int())
