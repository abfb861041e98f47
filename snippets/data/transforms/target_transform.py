import torch
from torchvision import datasets


def one_hot(digit):
    return torch.eye(10)[digit]


mnist = datasets.MNIST("data", train=True, download=True,
                       target_transform=one_hot)
photo, target = mnist[0]
print("photo:", type(photo).__name__)
print("target:", target)
