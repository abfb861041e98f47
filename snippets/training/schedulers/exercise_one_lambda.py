import math

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, LambdaLR, LinearLR, SequentialLR)


def factor(t):
    if t < 3:
        return 0.1 + 0.9 * t / 3
    return (1 + math.cos(math.pi * (t - 3) / 12)) / 2


def new_optimizer():
    return torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)


one, two = new_optimizer(), new_optimizer()
by_lambda = LambdaLR(one, factor)
joined = SequentialLR(two, [
    LinearLR(two, start_factor=0.1, total_iters=3),
    CosineAnnealingLR(two, T_max=12)], milestones=[3])
equal = []
for t in range(15):
    equal.append(math.isclose(by_lambda.get_last_lr()[0],
                              joined.get_last_lr()[0], abs_tol=1e-9))
    for optimizer, scheduler in ((one, by_lambda), (two, joined)):
        optimizer.step()
        scheduler.step()
print("equal:", sum(equal), "of", len(equal))
