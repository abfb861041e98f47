# output: trained, within 5%
import matplotlib.pyplot as plt
import torch
from _figures import LINES, SOFT, board, write
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)


def examples(count):
    digits = torch.randint(10, (count, 6))
    return torch.cat([digits, torch.full((count, 1), 10),
                      digits.sort(dim=1).values], dim=1)


class Transformer(nn.Module):
    def __init__(self, width=32):
        super().__init__()
        self.token = nn.Embedding(11, width)
        self.place = nn.Embedding(12, width)
        self.norm1 = nn.LayerNorm(width)
        self.attention = nn.MultiheadAttention(
            width, 2, bias=False, batch_first=True)
        self.norm2 = nn.LayerNorm(width)
        self.mlp = nn.Sequential(
            nn.Linear(width, 4 * width), nn.GELU(),
            nn.Linear(4 * width, width))
        self.score = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 11))

    def forward(self, tokens):
        n = tokens.shape[1]
        x = self.token(tokens) + self.place(torch.arange(n))
        y, later = self.norm1(x), torch.ones(n, n).triu(1).bool()
        mixed, self.weights = self.attention(
            y, y, y, attn_mask=later, average_attn_weights=False)
        x = x + mixed
        return self.score(x + self.mlp(self.norm2(x)))


torch.manual_seed(0)
model = Transformer()
optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
for step in range(800):
    tokens = examples(64)
    scores = model(tokens[:, :-1])[:, 6:]
    loss = F.cross_entropy(scores.mT, tokens[:, 7:])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

tokens = examples(500)[:, :-1]
with torch.no_grad():
    model(tokens)
written = F.one_hot(tokens[:, 6:], 11).double()
given = F.one_hot(tokens[:, :6], 10).double()
total = torch.einsum("bhqk,bqw,bkg->hwg",
                     model.weights[:, :, 6:, :6], written, given)
shares = (total / total.sum(dim=2, keepdim=True)).tolist()
ax = board(26, 12.4, 0.28)
for head in range(2):
    left = 2 + 13 * head
    for w in range(10):
        write(ax, left - 0.7, 1.9 + w, w, size=10)
        write(ax, left + w + 0.5, 0.9, w, size=10)
        for g, share in enumerate(shares[head][w]):
            ax.add_patch(plt.Rectangle(
                (left + g, 1.4 + w), 1, 1, fc=LINES[0], lw=0,
                alpha=min(1, 2 * share)))
            ax.add_patch(plt.Rectangle(
                (left + g, 1.4 + w), 1, 1, fc="none", ec=SOFT,
                lw=0.3))
plt.show()
