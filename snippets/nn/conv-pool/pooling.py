import torch
from torch import nn
from torch.nn import functional as F

x = torch.arange(16.0).view(1, 4, 4)
print(x[0])
print(nn.MaxPool2d(2))
print("max 2:   ", nn.MaxPool2d(2)(x)[0].tolist())
print("mean 2:  ", nn.AvgPool2d(2)(x)[0].tolist())
print("max 3:   ", nn.MaxPool2d(3)(x)[0].tolist())
print("stride 1:", nn.MaxPool2d(3, stride=1)(x)[0].tolist())
print("2 is (2, 2):",
      torch.equal(F.max_pool2d(x, 2), F.max_pool2d(x, (2, 2))))
print("parameters:", len(list(nn.MaxPool2d(2).parameters())))
