import torch
from torch import nn


def missing(model, optimizer):
    """Names of the parameters that the optimizer does not hold."""
    held = {id(p) for group in optimizer.param_groups
            for p in group["params"]}
    return [name for name, p in model.named_parameters()
            if p.requires_grad and id(p) not in held]


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(8, 3)
before = {k: v.clone() for k, v in model.state_dict().items()}
model(torch.ones(2, 4)).sum().backward()
optimizer.step()
for name, p in model.named_parameters():
    changed = not torch.equal(before[name], p)
    print(f"{name} gradient: {p.grad is not None} changed: {changed}")

print("missing:", missing(model, optimizer))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print("made anew, missing:", missing(model, optimizer))
