import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from torch import nn

from _figures import LINES, SOFT

x = torch.linspace(-2, 2, 41, dtype=torch.float64)[:, None]
target = x.abs() + 3
fig, axes = plt.subplots(1, 2, figsize=(6.6, 2.6), sharey=True,
                         layout="constrained")
for ax, lr in zip(axes, (0.1, 0.2)):
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(1, 32), nn.ReLU(), nn.Linear(32, 1)).double()
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for step in range(100):
        loss = F.mse_loss(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    lines = model[0](x[[0, -1]]).detach().T
    ax.axhline(0, color=SOFT, lw=1.2)
    for line in lines:
        ax.plot([-2, 2], line, lw=0.9, color=LINES[(line <= 0).all()])
    ax.set_title(f"lr={lr}", family="monospace", size=10)
    ax.set(xticks=[-2, 0, 2])
plt.show()
