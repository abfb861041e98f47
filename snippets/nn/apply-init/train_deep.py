# output: trained, within 5%
import torch
from torch import nn
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
choices = {
    "normal_, std=0.01": lambda w: nn.init.normal_(w, std=0.01),
    "nothing changed": lambda w: None,
    "kaiming_normal_": nn.init.kaiming_normal_,
    "normal_, std=0.5": lambda w: nn.init.normal_(w, std=0.5),
}
torch.manual_seed(0)
x = torch.randn(100, 2)
label = (x.norm(dim=1) > 1.2).long()
for name, start in choices.items():
    torch.manual_seed(0)
    layers = [nn.Linear(2, 64), nn.ReLU()]
    for _ in range(19):
        layers += [nn.Linear(64, 64), nn.ReLU()]
    net = nn.Sequential(*layers, nn.Linear(64, 2))
    for module in net:
        if isinstance(module, nn.Linear):
            start(module.weight)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
    for step in range(200):
        optimizer.zero_grad()
        loss = F.cross_entropy(net(x), label)
        loss.backward()
        optimizer.step()
    right = (net(x).argmax(dim=1) == label).double().mean()
    print(f"{name:18} loss {loss:.2f}  right {right:.2f}")
