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
print("misread:", (digits != y).sum().item())
for digit in range(10):
    right = (digits[y == digit] == digit).double().mean().item()
    print(f"accuracy of {digit}: {right:.2f}")
pairs, counts = torch.stack([y, digits])[:, digits != y].unique(
    dim=1, return_counts=True)
label, answer = pairs[:, counts.argmax()].tolist()
print(f"most often: {label} read as {answer}, {counts.max()} times")
