# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F


class Decoder(nn.Module):
    """Digits (batch, time) to logits (batch, time, digit)."""

    def __init__(self):
        super().__init__()
        self.digit = nn.Embedding(10, 32)
        self.position = nn.Embedding(12, 32)
        self.layer = nn.TransformerEncoderLayer(
            32, 1, 128, dropout=0.0, norm_first=True, batch_first=True)
        self.read = nn.Linear(32, 10)

    def forward(self, x, causal=True):
        t = x.shape[1]
        ignore = torch.ones(t, t).triu(1).bool() if causal else None
        x = self.digit(x) + self.position(torch.arange(t))
        return self.read(self.layer(x, src_mask=ignore))


for causal in (False, True):
    torch.manual_seed(0)
    model = Decoder()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(300):
        x = torch.randint(10, (64, 3)).repeat(1, 4)
        loss = F.cross_entropy(model(x[:, :-1], causal).mT, x[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    x = torch.randint(10, (1000, 3)).repeat(1, 4)
    with torch.no_grad():
        out = model(x[:, :-1], causal)
    right = (out.argmax(dim=2) == x[:, 1:]).double().mean(dim=0)
    print("causal:", causal)
    print(f"  loss: {F.cross_entropy(out.mT, x[:, 1:]):.2f}")
    print(f"  2 random digits right: {right[:2].mean():.1f}")
    print(f"  other 9 right: {right[2:].mean():.1f}")

x = torch.tensor([[7, 2, 5]])
with torch.no_grad():
    for step in range(9):
        new = model(x)[:, -1:].argmax(dim=2)
        x = torch.cat([x, new], dim=1)
print("generated:", x[0].tolist())
