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
with torch.no_grad():
    sure, answers = model(x).softmax(1).max(1)
wrong = (answers != y).nonzero().flatten()
worst = wrong[sure[wrong].argsort(descending=True)][:8]
fig, axes = plt.subplots(2, 4, figsize=(5.6, 3.4), layout="constrained")
for ax, number in zip(axes.flat, worst):
    image = x[number, 0]
    rows, columns = (image > 0.3).nonzero(as_tuple=True)
    ax.scatter(columns, rows, c=image[rows, columns], cmap="gray_r",
               vmin=0, vmax=1, marker="s", s=5.5, linewidths=0)
    ax.set(xlim=(1.5, 29.5), ylim=(29.5, 1.5), aspect="equal",
           xticks=[], yticks=[])
    ax.set_title(rf"${y[number]} \rightarrow {answers[number]}$"
                 f"   {sure[number]:.2f}")
plt.show()
