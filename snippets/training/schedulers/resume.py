import torch
from torch.optim.lr_scheduler import StepLR


def build():
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    return optimizer, StepLR(optimizer, step_size=2, gamma=0.5)


def train(optimizer, scheduler):
    seen = []
    for epoch in range(3):
        seen.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    return seen


first = build()
print("before:   ", train(*first))
saved = [one.state_dict() for one in first]
print("unbroken: ", train(*first))

for name, loads in (("both", (True, True)), ("optimizer", (True, False)),
                    ("scheduler", (False, True))):
    fresh = build()
    for one, state, load in zip(fresh, saved, loads):
        if load:
            one.load_state_dict(state)
    print(f"{name + ':':10}", train(*fresh))
