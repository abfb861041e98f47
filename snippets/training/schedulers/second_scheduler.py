import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
group = optimizer.param_groups[0]


def after_one_step(scheduler, lr):
    group["lr"] = lr
    optimizer.step()
    scheduler.step()
    return f"{group['lr']:.3f}"


scheduler = ExponentialLR(optimizer, gamma=0.5)
print("ExponentialLR:", after_one_step(scheduler, lr=0.01))
scheduler = LambdaLR(optimizer, lambda t: 0.5**t)
print("LambdaLR:     ", after_one_step(scheduler, lr=0.01))

group["lr"] = 0.01
scheduler = LambdaLR(optimizer, lambda t: 0.5**t)
print("built anew:   ", group["lr"], "initial_lr:", group["initial_lr"])
group["lr"] = group["initial_lr"] = 0.01
scheduler = LambdaLR(optimizer, lambda t: 0.5**t)
print("both changed: ", group["lr"])
