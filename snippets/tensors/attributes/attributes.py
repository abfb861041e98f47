import torch

x = torch.zeros(3, 4)
print("Shape:", x.shape)
print("Datatype:", x.dtype)
print("Device:", x.device)

image = torch.zeros(1, 28, 28)
channels, height, width = image.shape
print(image.size(), image.size(1), image.ndim)
print(image.numel(), channels * height * width)
print(isinstance(image.shape, tuple))
