import torch
from torch.optim.lr_scheduler import LambdaLR

body = torch.zeros(1, requires_grad=True)
head = torch.zeros(1, requires_grad=True)
for name, rule in (
        ("one", lambda t: 0.5**t),
        ("two", [lambda t: 0.0 if t < 2 else 1.0, lambda t: 0.5**t])):
    optimizer = torch.optim.SGD([
        {"params": [body], "lr": 0.1}, {"params": [head], "lr": 1.0}])
    scheduler = LambdaLR(optimizer, rule)
    for epoch in range(3):
        body_lr, head_lr = scheduler.get_last_lr()
        print(f"{name} body: {body_lr:.3f} head: {head_lr:.3f}")
        optimizer.step()
        scheduler.step()
