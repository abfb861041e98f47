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

for name, loaded in (
        ("both:     ", [0, 1]), ("optimizer:", [0]),
        ("scheduler:", [1])):
    fresh = build()
    for i in loaded:
        fresh[i].load_state_dict(saved[i])
    print(name, train(*fresh))
