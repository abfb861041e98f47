import torch
from torch import nn
from torchvision.models import resnet18

model = resnet18(weights=None)
model.fc = nn.Linear(model.fc.in_features, 5)
model.requires_grad_(False)
images = torch.zeros(2, 3, 64, 64)
try:
    model(images).sum().backward()
except RuntimeError as error:
    print(error)
model.fc.requires_grad_(True)
model(images).sum().backward()
print("head has a gradient:", model.fc.weight.grad is not None)
