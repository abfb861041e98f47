from torch import nn

linear = nn.Linear(32 * 32, 6 * 28 * 28)
convolution = nn.Conv2d(1, 6, 5)
for layer in (linear, convolution):
    count = sum(p.numel() for p in layer.parameters())
    print(type(layer).__name__, "parameters:", count)
