import random

import numpy as np
import torch


def torch_only():
    torch.manual_seed(0)


def all_three():
    torch.manual_seed(0)
    random.seed(0)
    np.random.seed(0)


def same_twice(seed):
    seed()
    first = torch.rand(1).item(), random.random(), np.random.rand()
    seed()
    again = torch.rand(1).item(), random.random(), np.random.rand()
    return [x == y for x, y in zip(first, again)]


print(same_twice(torch_only))
print(same_twice(all_three))
