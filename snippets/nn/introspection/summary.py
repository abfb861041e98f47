import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 3), nn.ReLU())
        self.norm = nn.BatchNorm1d(3)
        self.scale = nn.Parameter(torch.ones(3))
        self.head = nn.Linear(3, 1)


model = Net()
total = 0
print(f"{'name':8} {'type':12} {'own':>4} {'all':>4}")
for name, module in model.named_modules():
    own = sum(p.numel() for p in module.parameters(recurse=False))
    everything = sum(p.numel() for p in module.parameters())
    total += own
    kind = type(module).__name__
    print(f"{name or '(model)':8} {kind:12} {own:4} {everything:4}")
print("sum of own:", total)
