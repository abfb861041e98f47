# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F


class Decoder(nn.Module):
    def __init__(self, causal):
        super().__init__()
        self.digit = nn.Embedding(10, 32)
        self.position = nn.Embedding(12, 32)
        self.layer = nn.TransformerEncoderLayer(
            32, 1, 128, dropout=0.0, norm_first=True,
            batch_first=True)
        self.read = nn.Linear(32, 10)
        self.causal = causal

    def forward(self, x):
        t = x.shape[1]
        ignore = torch.ones(t, t).triu(1).bool() if self.causal else None
        x = self.digit(x) + self.position(torch.arange(t))
        return self.read(self.layer(x, src_mask=ignore))


for causal in (True, False):
    torch.manual_seed(0)
    model = Decoder(causal)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    for step in range(400):
        x = torch.randint(10, (64, 3)).repeat(1, 4)
        loss = F.cross_entropy(model(x[:, :-1]).mT, x[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    x = torch.randint(10, (1000, 3)).repeat(1, 4)
    with torch.no_grad():
        logits = model(x[:, :-1])
    loss = F.cross_entropy(logits.mT, x[:, 1:])
    right = (logits.argmax(dim=2) == x[:, 1:]).double().mean(dim=0)
    print(f"causal: {causal} loss: {loss:.2f}")
    print(f"  2 random digits right: {right[:2].mean():.1f},"
          f" the other 9: {right[2:].mean():.1f}")

    if causal:
        text = torch.tensor([[7, 2, 5]])
        with torch.no_grad():
            while text.shape[1] < 12:
                digit = model(text)[:, -1:].argmax(dim=2)
                text = torch.cat([text, digit], dim=1)
        print("  generated:", text[0].tolist())
