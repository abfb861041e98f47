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
digits = model(x).argmax(dim=1)
counts = torch.zeros(10, 10, dtype=torch.int64)
counts.index_put_((y, digits), torch.tensor(1), accumulate=True)
fig, ax = plt.subplots(figsize=(4.6, 4.2), layout="constrained")
for label in range(10):
    for answer in range(10):
        n = counts[label, answer].item()
        if n:
            right = label == answer
            ax.add_patch(plt.Rectangle(
                (answer - 0.5, label - 0.5), 1, 1, lw=0,
                fc="#9cc9ae" if right else "#f0b9a0"))
            ax.text(answer, label, n, ha="center", va="center",
                    fontsize=8)
ax.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), aspect="equal",
       xticks=range(10), yticks=range(10),
       xlabel="model(x).argmax(dim=1)", ylabel="y")
plt.show()
