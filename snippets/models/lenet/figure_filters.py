import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.data import Subset
from torchvision import datasets

from _figures import TINTS, write

torch.manual_seed(1)
train = datasets.MNIST("data", train=True, download=True)
x = F.pad(train.data[:2000, None] / 255, (2, 2, 2, 2))
y = train.targets[:2000]
model = nn.Sequential(
    nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(2),
    nn.Conv2d(6, 16, 5), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(),
    nn.Linear(400, 120), nn.ReLU(),
    nn.Linear(120, 84), nn.ReLU(), nn.Linear(84, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=3e-3)
filters = [model[0].weight.detach().clone()]
for batch in torch.randperm(2000).repeat(3).split(50):
    optimizer.zero_grad()
    F.cross_entropy(model(x[batch]), y[batch]).backward()
    optimizer.step()
filters.append(model[0].weight.detach())

fig, axes = plt.subplots(2, 6, figsize=(5.4, 2), layout="constrained")
for row, weights in zip(axes, filters):
    for ax, weight in zip(row, weights[:, 0]):
        ax.pcolormesh(weight.flip(0), cmap="gray", vmin=-0.6, vmax=0.6)
        ax.set(xticks=[], yticks=[], aspect="equal")
plt.show()
