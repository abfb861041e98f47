# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    data = datasets.MNIST("data", train=train, download=True)
    images = data.data[:size, None] / 255
    return F.pad(images, (2, 2, 2, 2)), data.targets[:size]


torch.set_default_dtype(torch.float64)
torch.manual_seed(1)
x, y = mnist(True, 5000)
test_x, test_y = mnist(False, 1000)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=2e-3)
for epoch in range(12):
    for batch in torch.randperm(5000).split(64):
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()
with torch.no_grad():
    seen = (model(x).argmax(1) == y).sum().item()
    unseen = (model(test_x).argmax(1) == test_y).sum().item()
print("seen in training, right of 5000:", seen)
print("not seen, right of 1000:", unseen)
