import torch

x = torch.ones(2)
x_before = x
x = x.to(torch.float64)
print(x is x_before, x_before.dtype)

layer = torch.nn.Linear(2, 1)
layer_before = layer
layer.to(torch.float64)
print(layer is layer_before, layer_before.weight.dtype)
