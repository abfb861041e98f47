import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(2), nn.Linear(2, 2))
kept = model.state_dict()
cloned = {k: v.clone() for k, v in model.state_dict().items()}

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.randn(8, 2)).pow(2).sum().backward()
optimizer.step()

print("same as now?           state_dict  clone")
for name, now in model.state_dict().items():
    same = [torch.equal(d[name], now) for d in (kept, cloned)]
    print(f"{name:22}", *[f"{str(s):11}" for s in same])

model[0].running_mean = torch.zeros(2)
same = torch.equal(kept["0.running_mean"], model[0].running_mean)
print("after assigning a new mean:", same)
