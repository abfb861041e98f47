# output: trained, within 5%
import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT, plot
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
train, valid = [], []
for epoch in range(61):
    optimizer.zero_grad()
    loss = F.cross_entropy(model(x), y)
    with torch.no_grad():
        valid.append(F.cross_entropy(model(valid_x), valid_y).item())
    train.append(loss.item())
    loss.backward()
    optimizer.step()

best = min(range(61), key=valid.__getitem__)
ax = plot(5.4, 2.8)
ax.axvline(best, color=SOFT, lw=0.8, ls=":")
ax.plot(train, color=LINES[0], label="train")
ax.plot(valid, color=LINES[1], ls="--", label="valid")
ax.plot(best, valid[best], "o", color=LINES[1])
ax.set(xlabel="epoch", ylabel="cross_entropy", ylim=(0, 2.4))
ax.legend(loc="center right")
plt.show()
