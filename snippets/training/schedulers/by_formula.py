import math

import torch
from torch.optim import lr_scheduler as S

rules = [
    (S.LambdaLR, {"lr_lambda": lambda t: 1 / (1 + t)},
     lambda t: 1 / (1 + t)),
    (S.StepLR, {"step_size": 4, "gamma": 0.5},
     lambda t: 0.5 ** (t // 4)),
    (S.MultiStepLR, {"milestones": [3, 9], "gamma": 0.5},
     lambda t: 0.5 ** ((t >= 3) + (t >= 9))),
    (S.ExponentialLR, {"gamma": 0.8},
     lambda t: 0.8**t),
    (S.CosineAnnealingLR, {"T_max": 12},
     lambda t: (1 + math.cos(math.pi * t / 12)) / 2),
]
for kind, options, formula in rules:
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.4)
    scheduler = kind(optimizer, **options)
    equal = []
    for t in range(13):
        lr = optimizer.param_groups[0]["lr"]
        equal.append(math.isclose(lr, 0.4 * formula(t), abs_tol=1e-9))
        optimizer.step()
        scheduler.step()
    print(f"{kind.__name__:17} equal: {all(equal)}")
