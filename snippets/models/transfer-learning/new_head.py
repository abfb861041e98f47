import torch
from torch import nn
from torchvision.models import resnet18

model = resnet18(weights=None)
print("last:", model.fc)
model.requires_grad_(False)
model.fc = nn.Linear(model.fc.in_features, 5)

learned = {name: p.numel() for name, p in model.named_parameters()
           if p.requires_grad}
total = sum(p.numel() for p in model.parameters())
print("learned:", *learned)
print("numbers:", sum(learned.values()), "of", total)
print("output:", tuple(model(torch.zeros(2, 3, 64, 64)).shape))
