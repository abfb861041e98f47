import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
model = nn.Linear(4, 3)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(96, 4), torch.arange(96) % 3
x[37, 2] = float("nan")

for i, (a, b) in enumerate(zip(x.split(32), y.split(32))):
    loss = F.cross_entropy(model(a), b)
    if not torch.isfinite(loss):
        rows = (~a.isfinite()).any(dim=1).nonzero().flatten()
        print(f"batch {i}, loss: {loss.item()}, rows:", rows.tolist())
        continue
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

finite = all(p.isfinite().all() for p in model.parameters())
print("parameters finite:", finite)
