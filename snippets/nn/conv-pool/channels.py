import torch
from torch import nn

torch.manual_seed(0)
print(nn.Conv2d(in_channels=16, out_channels=33, kernel_size=3,
                stride=1, padding=0))
layers = (nn.Conv2d(1, 6, 5), nn.Conv2d(6, 16, 5),
          nn.Conv2d(1, 20, kernel_size=5, stride=1),
          nn.Conv2d(16, 33, 3))
for layer in layers:
    count = layer.weight.numel() + layer.bias.numel()
    print("weight", tuple(layer.weight.shape),
          "bias", tuple(layer.bias.shape), "parameters", count)
print("weights for one output channel:", layer.weight[0].numel())

image = torch.randn(16, 10, 10)
patch = image[:, 0:3, 0:3]
for channel in (0, 32):
    kernel = layer.weight[channel]
    cell = (patch * kernel).sum() + layer.bias[channel]
    print("channel", channel, "by hand equals the layer:",
          torch.allclose(layer(image)[channel, 0, 0], cell, atol=1e-5))
