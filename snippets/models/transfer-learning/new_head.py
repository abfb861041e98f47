import torch
from torch import nn
from torchvision.models import resnet18

model = resnet18(weights=None)
print("parts:", [name for name, _ in model.named_children()])
print("last:", model.fc)

model.requires_grad_(False)
model.fc = nn.Linear(model.fc.in_features, 5)
learned = {name: p.numel() for name, p in model.named_parameters()
           if p.requires_grad}
print("learned:", learned)
print("all parameters:", sum(p.numel() for p in model.parameters()))
print("output:", tuple(model(torch.zeros(2, 3, 64, 64)).shape))
