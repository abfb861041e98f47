import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
mnist = datasets.MNIST("data", train=True, download=True)
images = mnist.data[:5000].flatten(1).double() / 255
labels = mnist.targets[:5000]
model = nn.Sequential(nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

total, losses = 0.0, []
for x, y in zip(images.split(64), labels.split(64)):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
    total += loss.item() * len(y)

print("last batch:", len(y), "images, loss:", round(losses[-1], 2))
print("mean during the epoch:", round(total / len(labels), 2))
with torch.no_grad():
    after = F.cross_entropy(model(images), labels)
print("same images after it: ", round(after.item(), 2))
