import torch
from torch import nn
from torch.nn import functional as F

choices = {
    "all 0.5": lambda w: nn.init.constant_(w, 0.5),
    "all 0": nn.init.zeros_,
    "default": lambda w: None,
}
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.randn(100, 2)
y = x.prod(dim=1, keepdim=True)
for name, start in choices.items():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 4), nn.Tanh(), nn.Linear(4, 1))
    for parameter in net.parameters():
        start(parameter)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for step in range(300):
        optimizer.zero_grad()
        loss = F.mse_loss(net(x), y)
        loss.backward()
        optimizer.step()
    rows = net[0].weight
    same = torch.allclose(rows, rows[0].expand(4, 2))
    print(f"{name:8}  loss {loss:.2f}  rows equal: {same}")
