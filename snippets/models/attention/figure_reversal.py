import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

from _figures import INK, LINES, board, write

torch.manual_seed(0)
digit, position = nn.Embedding(10, 32), nn.Embedding(8, 32)
norm1, norm2 = nn.LayerNorm(32), nn.LayerNorm(32)
attention = nn.MultiheadAttention(32, 1, batch_first=True)
mlp = nn.Sequential(nn.Linear(32, 128), nn.ReLU(), nn.Linear(128, 32))
read = nn.Linear(32, 10)
net = nn.ModuleList(
    [digit, position, norm1, norm2, attention, mlp, read])
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)


def predict(digits):
    x = digit(digits) + position(torch.arange(8))
    a = norm1(x)
    out, weights = attention(a, a, a)
    x = x + out
    return read(x + mlp(norm2(x))), weights


def draw(x0, weights, name):
    write(ax, x0 + 4, 0.35, name)
    for i in range(8):
        write(ax, x0 + i + 0.5, 1.1, i)
        write(ax, x0 - 0.4, 2 + i, i)
        for j in range(8):
            ax.add_patch(plt.Rectangle(
                (x0 + j, 1.5 + i), 1, 1, fc=LINES[0], ec="none",
                alpha=round(weights[i, j].item(), 1)))
    ax.add_patch(plt.Rectangle(
        (x0, 1.5), 8, 8, fc="none", ec=INK, lw=0.9))


ax = board(20, 9.8, cell=0.36)
sample = torch.randint(10, (1000, 8))
with torch.no_grad():
    draw(0.9, predict(sample)[1].mean(0), "step 0")
for step in range(300):
    x = torch.randint(10, (64, 8))
    loss = F.cross_entropy(predict(x)[0].mT, x.flip(1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.no_grad():
    draw(11.3, predict(sample)[1].mean(0), "step 300")
plt.show()
