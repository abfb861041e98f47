import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3),
                      nn.Linear(3, 1))
model[:2].requires_grad_(False)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def step(title):
    before = {k: v.clone() for k, v in model.state_dict().items()}
    optimizer.zero_grad()
    model(torch.randn(8, 2)).pow(2).sum().backward()
    optimizer.step()
    print(title)
    print(*["  " + name for name, now in model.state_dict().items()
            if not torch.equal(before[name], now)], sep="\n")


step("frozen, changed:")
model[1].eval()
step("frozen and eval, changed:")
