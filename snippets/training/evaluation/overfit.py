# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F
from torchvision import datasets

torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
raw = datasets.MNIST("data", train=True, download=True)
images = raw.data[:5000].flatten(1).double() / 255
x, y = images[:100], raw.targets[:100]
valid_x, valid_y = images[4000:], raw.targets[4000:5000]
model = nn.Sequential(nn.Linear(784, 32), nn.ReLU(), nn.Linear(32, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

for epoch in range(81):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    if epoch in (0, 5, 10, 20, 40, 80):
        with torch.no_grad():
            scores = model(valid_x)
        valid = F.cross_entropy(scores, valid_y)
        sure, answers = scores.softmax(dim=1).max(dim=1)
        wrong = answers != valid_y
        print(f"epoch {epoch:2}  train: {loss:.2f}  valid: {valid:.2f}",
              f" accuracy: {1 - wrong.double().mean():.2f}",
              f" sure when wrong: {sure[wrong].mean():.2f}")
    loss.backward()
    optimizer.step()
