import torch
from torch import nn

x = torch.ones(2)
x_before = x
x = x.to(torch.float64)
print("tensor, same object:", x is x_before)
print("the old tensor:", x_before.dtype)

layer = nn.BatchNorm1d(2)
layer_before = layer
layer.to(torch.float64)
print("module, same object:", layer is layer_before)
print("its weight:", layer_before.weight.dtype)
print("its counter:", layer_before.num_batches_tracked.dtype)
