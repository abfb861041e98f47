import torch
from torch.nn import functional as F

image = torch.tensor([[1.0, 1.0, 5.0, 5.0, 5.0],
                      [1.0, 1.0, 5.0, 5.0, 5.0],
                      [1.0, 1.0, 1.0, 1.0, 1.0],
                      [1.0, 1.0, 1.0, 1.0, 1.0]])
kernel = torch.tensor([[-1.0, 1.0],
                       [-1.0, 1.0]])

patch = image[0:2, 1:3]
print("patch:", patch.tolist())
print("one cell:", (patch * kernel).sum().item())

output = F.conv2d(image[None, None], kernel[None, None])
print("all cells:")
print(output[0, 0])
