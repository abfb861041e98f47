import torch
from torch import nn

torch.set_default_dtype(torch.float64)
for name in ("constant_", "zeros_", "random"):
    torch.manual_seed(0)
    x = torch.randn(100, 2)
    y = x.prod(dim=1, keepdim=True)
    net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    for p in net.parameters():
        if name == "constant_":
            nn.init.constant_(p, 0.5)
        elif name == "zeros_":
            nn.init.zeros_(p)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for step in range(300):
        loss = (net(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    rows = net[0].weight.detach()
    same = torch.allclose(rows, rows[0].expand(4, 2))
    print(f"{name:9} loss {loss:.2f}  rows equal: {same}")
