import torch
from torch.optim.lr_scheduler import LambdaLR, StepLR


def show(name, make):
    body = torch.zeros(1, requires_grad=True)
    head = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([
        {"params": [body], "lr": 0.1}, {"params": [head], "lr": 1.0}])
    scheduler = make(optimizer)
    for epoch in range(3):
        print(name, [f"{lr:.3f}" for lr in scheduler.get_last_lr()])
        optimizer.step()
        scheduler.step()


show("same:", lambda o: StepLR(o, step_size=1, gamma=0.5))
show("own: ", lambda o: LambdaLR(o, [
    lambda t: 0.0 if t < 2 else 1.0,
    lambda t: 0.5**t]))
