# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F

choices = {
    "std=0.01": lambda w: nn.init.normal_(w, std=0.01),
    "default": lambda w: None,
    "kaiming": nn.init.kaiming_normal_,
    "std=0.5": lambda w: nn.init.normal_(w, std=0.5),
}
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
x = torch.randn(100, 2)
label = (x.norm(dim=1) > 1.2).long()
for name, start in choices.items():
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 64), nn.ReLU())
    for _ in range(19):
        net.extend([nn.Linear(64, 64), nn.ReLU()])
    net.append(nn.Linear(64, 2))
    for layer in net[::2]:
        start(layer.weight)
    spread = net[:-1](x).std(dim=0).mean()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    for step in range(200):
        optimizer.zero_grad()
        loss = F.cross_entropy(net(x), label)
        loss.backward()
        optimizer.step()
    right = (net(x).argmax(dim=1) == label).double().mean()
    print(f"{name}: spread {spread:.2f}, loss {loss:.2f},",
          f"right {right:.2f}")
