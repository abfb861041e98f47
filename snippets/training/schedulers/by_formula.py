import math

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, ExponentialLR, LambdaLR, MultiStepLR, StepLR)

rules = [
    (lambda o: LambdaLR(o, lambda t: 1 / (1 + t)),
     lambda t: 1 / (1 + t)),
    (lambda o: StepLR(o, step_size=4, gamma=0.5),
     lambda t: 0.5 ** (t // 4)),
    (lambda o: MultiStepLR(o, milestones=[3, 9], gamma=0.5),
     lambda t: 0.5 ** ((t >= 3) + (t >= 9))),
    (lambda o: ExponentialLR(o, gamma=0.8),
     lambda t: 0.8**t),
    (lambda o: CosineAnnealingLR(o, T_max=12),
     lambda t: (1 + math.cos(math.pi * t / 12)) / 2),
]
for make, formula in rules:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.4)
    scheduler = make(optimizer)
    equal = []
    for t in range(13):
        lr = optimizer.param_groups[0]["lr"]
        equal.append(math.isclose(lr, 0.4 * formula(t), abs_tol=1e-9))
        optimizer.step()
        scheduler.step()
    print(f"{type(scheduler).__name__:17} equal: {all(equal)}")
