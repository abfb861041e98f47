import torch
from torch import nn

images = torch.zeros(8, 1, 28, 28)
print("images.flatten():", tuple(images.flatten().shape))
print("nn.Flatten()(images):", tuple(nn.Flatten()(images).shape))
print(nn.Flatten())

features = torch.zeros(8, 16, 5, 5)
flat = torch.flatten(features, 1)
print("torch.flatten(features, 1):", tuple(flat.shape))

try:
    images.view(1, 784)
except RuntimeError as error:
    print("view(1, 784):", error)
colour = torch.zeros(8, 3, 28, 28)
print("colour, view(-1, 784):", tuple(colour.view(-1, 784).shape))
