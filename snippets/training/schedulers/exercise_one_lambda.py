import math

import torch
from torch.optim.lr_scheduler import (
    CosineAnnealingLR, LambdaLR, LinearLR, SequentialLR)


def factor(t):
    if t < 3:
        return 0.1 + 0.9 * t / 3
    return (1 + math.cos(math.pi * (t - 3) / 12)) / 2


w = torch.zeros(1, requires_grad=True)
one, two = (torch.optim.SGD([w], lr=0.4) for _ in range(2))
schedulers = [LambdaLR(one, factor), SequentialLR(two, [
    LinearLR(two, start_factor=0.1, total_iters=3),
    CosineAnnealingLR(two, T_max=12)], milestones=[3])]
equal = 0
for t in range(15):
    a, b = (s.get_last_lr()[0] for s in schedulers)
    equal += math.isclose(a, b, abs_tol=1e-9)
    for scheduler in schedulers:
        scheduler.optimizer.step()
        scheduler.step()
print("equal:", equal, "of 15")
