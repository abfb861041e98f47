import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

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
before = model[0].weight.detach().clone()
for batch in torch.randperm(2000).repeat(3).split(50):
    optimizer.zero_grad()
    F.cross_entropy(model(x[batch]), y[batch]).backward()
    optimizer.step()
after = model[0].weight.detach()
print(before.shape, torch.equal(before, after))

fig, axes = plt.subplots(2, 6)
for row, kernels in zip(axes, (before, after)):
    for ax, kernel in zip(row, kernels[:, 0]):
        ax.imshow(kernel, cmap="gray")
plt.show()
