import torch

image = torch.zeros(3, 28, 32)
channels, height, width = image.shape

print("height:", height)
print("size(1):", image.size(1))
print("product:", channels * height * width)
