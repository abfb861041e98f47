# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    """Images (size, 28, 28) from 0 to 1 and their labels (size,)."""
    data = datasets.MNIST("data", train=train, download=True)
    return data.data[:size] / 255, data.targets[:size]


torch.manual_seed(1)
x, y = mnist(True, 5000)
model = nn.Sequential(
    nn.Flatten(), nn.Linear(28 * 28, 100), nn.ReLU(),
    nn.Linear(100, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.75)
for epoch in range(8):
    for batch in torch.randperm(5000).split(64):
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()
    scheduler.step()

print("parameters:", sum(p.numel() for p in model.parameters()))
x, y = mnist(False, 1000)
accuracy = (model(x).argmax(dim=1) == y).float().mean().item()
print(f"accuracy: {accuracy:.2f}")
