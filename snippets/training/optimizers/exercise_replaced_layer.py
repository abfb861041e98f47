import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 10))
optimizer = torch.optim.Adam(model.parameters())
model[1] = nn.Linear(4, 2)

before = [p.detach().clone() for p in model.parameters()]
model(torch.ones(1, 3)).sum().backward()
optimizer.step()

known = {p for group in optimizer.param_groups for p in group["params"]}
for (name, p), old in zip(model.named_parameters(), before):
    print(f"{name:9} known: {p in known!s:5}",
          "moved:", not torch.equal(p, old))
