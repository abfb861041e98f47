import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
group = optimizer.param_groups[0]

for kind, rule in (
        (ExponentialLR, 0.5), (LambdaLR, lambda t: 0.5**t)):
    scheduler = kind(optimizer, rule)
    group["lr"] = 0.01
    optimizer.step()
    scheduler.step()
    print(f"{kind.__name__:13} lr: {group['lr']:.3f}")

group["lr"] = 0.01
scheduler = LambdaLR(optimizer, lambda t: 0.5**t)
print("new scheduler lr:", group["lr"])

del group["initial_lr"]
group["lr"] = 0.01
scheduler = LambdaLR(optimizer, lambda t: 0.5**t)
print("without initial_lr:", group["lr"])
