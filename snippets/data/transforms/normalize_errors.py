import torch
from torchvision import transforms
from torchvision.transforms import v2

x = torch.tensor([[[0.0, 1.0]]])
y = transforms.Normalize((0.5,), (1.0))(x)
print("first version:", y.tolist())
try:
    v2.Normalize((0.5,), (1.0))
except TypeError as error:
    print("v2:", error)

y = v2.Normalize((0.5, 0.5, 0.5), (1.0, 1.0, 1.0))(x)
print("three means in v2:", y.shape)
