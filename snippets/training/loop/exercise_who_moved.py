import torch
from torch import nn
from torch.nn import functional as F


def report(model, optimizer, x, y):
    before = {name: p.detach().clone()
              for name, p in model.named_parameters()}
    optimizer.zero_grad()
    F.cross_entropy(model(x), y).backward()
    optimizer.step()
    for name, p in model.named_parameters():
        has_grad = p.grad is not None and p.grad.any().item()
        moved = not torch.equal(p, before[name])
        print(f"{name}, gradient: {has_grad}, moved: {moved}")


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))
model[0].bias.requires_grad_(False)
optimizer = torch.optim.SGD(model[2].parameters(), lr=0.1)
report(model, optimizer, torch.randn(16, 4), torch.arange(16) % 3)
