import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(),
    nn.Linear(84, 10),
)
x = torch.randn(1, 1, 32, 32)
logits = model(x)
print("logits:", logits.shape, logits.grad_fn.name())
print("before backward:", model[0].weight.grad)
nn.functional.cross_entropy(logits, torch.tensor([7])).backward()
print("after backward:", model[0].weight.grad.shape)
