# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets


def mnist(train, size):
    raw = datasets.MNIST("data", train=train, download=True)
    images = raw.data[:size].flatten(1).double() / 255
    return images, raw.targets[:size]


torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(784, 64), nn.BatchNorm1d(64),
                      nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
x, y = mnist(True, 2000)
for epoch in range(5):
    for batch in torch.randperm(2000).split(50):
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()


@torch.no_grad()
def accuracy(size):
    parts = zip(test_x.split(size), test_y.split(size))
    right = [(model(x).argmax(dim=1) == y).sum() for x, y in parts]
    return f"{sum(right).item() / len(test_y):.2f}"


test_x, test_y = mnist(False, 1000)
model.eval()
print("eval,  batches of 500:", accuracy(500))
print("eval,  batches of 1:  ", accuracy(1))
model.train()
print("train, batches of 500:", accuracy(500))
print("train, batches of 2:  ", accuracy(2))
model.eval()
print("eval,  batches of 500:", accuracy(500))
