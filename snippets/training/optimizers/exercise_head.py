import torch
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"body": nn.Linear(4, 8), "head": nn.Linear(8, 2)})
optimizer = torch.optim.Adam([
    {"params": model["body"].parameters()},
    {"params": model["head"].parameters(), "lr": 0.01},
], lr=0.0001)

before = {name: p.detach().clone() for name, p in model.named_parameters()}
out = model["head"](model["body"](torch.ones(1, 4)))
out[0, 0].backward()
optimizer.step()
for name, p in model.named_parameters():
    print(f"{name:11} moved at most {(p - before[name]).abs().max():.4f}")
