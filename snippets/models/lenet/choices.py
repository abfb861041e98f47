# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    """Images (size, 1, 32, 32) from 0 to 1 and their labels (size,)."""
    data = datasets.MNIST("data", train=train, download=True)
    images = F.pad(data.data[:size, None] / 255, (2, 2, 2, 2))
    return images, data.targets[:size]


x, y = mnist(True, 5000)
test_x, test_y = mnist(False, 1000)


def accuracy(count=5000, lr=3e-3):
    """Accuracy of a LeNet trained on the first `count` images."""
    torch.manual_seed(1)
    model = nn.Sequential(
        nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
        nn.Linear(400, 120), nn.ReLU(),
        nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.75)
    for epoch in range(2):
        for batch in torch.randperm(count).split(64):
            optimizer.zero_grad()
            F.cross_entropy(model(x[batch]), y[batch]).backward()
            optimizer.step()
        scheduler.step()
    return (model(test_x).argmax(dim=1) == test_y).float().mean().item()


print(f"as chosen: {accuracy():.2f}")
print(f"lr=3e-4: {accuracy(lr=3e-4):.2f}")
print(f"lr=3e-2: {accuracy(lr=3e-2):.2f}")
print(f"1000 images: {accuracy(count=1000):.2f}")
