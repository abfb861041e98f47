# output: trained, within 5%
import matplotlib.pyplot as plt
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
x, y = mnist(True, 2000)
test_x, test_y = mnist(False, 1000)
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
train, test = [], []
for epoch in range(20):
    with torch.no_grad():
        train.append(F.cross_entropy(model(x), y).item())
        test.append(F.cross_entropy(model(test_x), test_y).item())
    for batch in torch.randperm(2000).split(64):
        optimizer.zero_grad()
        F.cross_entropy(model(x[batch]), y[batch]).backward()
        optimizer.step()

fig, ax = plt.subplots(figsize=(5.2, 2.8), layout="constrained")
ax.semilogy(train, color="#2f6f4f", label="train")
ax.semilogy(test, color="#b3541e", ls="--", label="test")
ax.set(xlabel="epoch", ylabel="cross_entropy", xticks=range(0, 21, 5))
ax.spines[["top", "right"]].set_visible(False)
ax.legend(frameon=False)
plt.show()
