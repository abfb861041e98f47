# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    """Images (size, 1, 32, 32) from 0 to 1 and their labels (size,)."""
    data = datasets.MNIST("data", train=train, download=True)
    images = data.data[:size, None] / 255
    return F.pad(images, (2, 2, 2, 2)), data.targets[:size]


def rounded(weight, bits):
    """Weight as whole numbers of so many bits, times a scale."""
    scale = weight.abs().max() / (2 ** (bits - 1) - 1)
    return (weight / scale).round() * scale


torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
x, y = mnist(True, 5000)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
for epoch in range(4):
    for batch in torch.randperm(5000).split(64):
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()

x, y = mnist(False, 1000)
digits = model(x).argmax(dim=1)
weights = [p.detach().clone() for p in model.parameters()]
count = sum(p.numel() for p in weights)
print("bits   bytes  changed  misread")
for bits in (32, 8, 6, 4, 3, 2):
    if bits < 32:
        for parameter, weight in zip(model.parameters(), weights):
            parameter.data = rounded(weight, bits)
    answers = model(x).argmax(dim=1)
    changed = (answers != digits).sum().item()
    misread = (answers != y).sum().item()
    print(f"{bits:4} {count * bits // 8:7} {changed:8} {misread:8}")
